import type {Rule} from '../rule.ts'
import badCell from './bad-cell.ts'
import closingBlock from './closing-block.ts'
import componentAttribute from './component-attribute.ts'
import componentContent from './component-content.ts'
import dataFile from './data-file.ts'
import dateBeforeProfiles from './date-before-profiles.ts'
import doubledWords from './doubled-words.ts'
import duplicateCode from './duplicate-code.ts'
import duplicateId from './duplicate-id.ts'
import duplicateLabel from './duplicate-label.ts'
import duplicateNote from './duplicate-note.ts'
import emptyBody from './empty-body.ts'
import encoding from './encoding.ts'
import esm from './esm.ts'
import failedCheck from './failed-check.ts'
import fallbackFont from './fallback-font.ts'
import figureArchive from './figure-archive.ts'
import figureBinding from './figure-binding.ts'
import figureChange from './figure-change.ts'
import figureCount from './figure-count.ts'
import figureExcess from './figure-excess.ts'
import figureHundred from './figure-hundred.ts'
import figureOverlap from './figure-overlap.ts'
import figureParts from './figure-parts.ts'
import figureShare from './figure-share.ts'
import figureTable from './figure-table.ts'
import figureTruncated from './figure-truncated.ts'
import figureTwice from './figure-twice.ts'
import figureWords from './figure-words.ts'
import fileName from './file-name.ts'
import foreignExpression from './foreign-expression.ts'
import foreignKey from './foreign-key.ts'
import foreignMarkdown from './foreign-markdown.ts'
import foreignType from './foreign-type.ts'
import formerId from './former-id.ts'
import formulaCycle from './formula-cycle.ts'
import frontMatterMissing from './front-matter-missing.ts'
import futureDate from './future-date.ts'
import groupedNumber from './grouped-number.ts'
import headingLevel from './heading-level.ts'
import hiddenCharacter from './hidden-character.ts'
import impossibleDate from './impossible-date.ts'
import issuingLimit from './issuing-limit.ts'
import labelKind from './label-kind.ts'
import labelSequence from './label-sequence.ts'
import longDatePadding from './long-date-padding.ts'
import lostWords from './lost-words.ts'
import mdxSyntax from './mdx-syntax.ts'
import misplacedComponent from './misplaced-component.ts'
import missingField from './missing-field.ts'
import moreFaults from './more-faults.ts'
import movedPaper from './moved-paper.ts'
import nestedNote from './nested-note.ts'
import notEvaluable from './not-evaluable.ts'
import notationForm from './notation-form.ts'
import notationMismatch from './notation-mismatch.ts'
import organLifetime from './organ-lifetime.ts'
import oversizeBlock from './oversize-block.ts'
import pageNumber from './page-number.ts'
import paginatorComplaint from './paginator-complaint.ts'
import printLimit from './print-limit.ts'
import redactForm from './redact-form.ts'
import repeatedKey from './repeated-key.ts'
import rowLength from './row-length.ts'
import secrecy from './secrecy.ts'
import shortDatePadding from './short-date-padding.ts'
import spread from './spread.ts'
import statedProfile from './stated-profile.ts'
import superfluousOrganName from './superfluous-organ-name.ts'
import tableColumn from './table-column.ts'
import takenAddress from './taken-address.ts'
import tooComplex from './too-complex.ts'
import tooDeep from './too-deep.ts'
import tooLarge from './too-large.ts'
import uncalledNote from './uncalled-note.ts'
import undefinedNote from './undefined-note.ts'
import unfitData from './unfit-data.ts'
import unitMismatch from './unit-mismatch.ts'
import unknownColumn from './unknown-column.ts'
import unknownComponent from './unknown-component.ts'
import unknownFunction from './unknown-function.ts'
import unknownKey from './unknown-key.ts'
import unknownName from './unknown-name.ts'
import unknownOption from './unknown-option.ts'
import unknownOrgan from './unknown-organ.ts'
import unknownType from './unknown-type.ts'
import unmarkedName from './unmarked-name.ts'
import unpairedTable from './unpaired-table.ts'
import unreadableTable from './unreadable-table.ts'
import wordAlign from './word-align.ts'
import wordCase from './word-case.ts'
import wordClosingMark from './word-closing-mark.ts'
import wordColour from './word-colour.ts'
import wordColumn from './word-column.ts'
import wordDateForm from './word-date-form.ts'
import wordFont from './word-font.ts'
import wordIndent from './word-indent.ts'
import wordLeftOver from './word-left-over.ts'
import wordLineSpacing from './word-line-spacing.ts'
import wordMargins from './word-margins.ts'
import wordMissingElement from './word-missing-element.ts'
import wordNumberForm from './word-number-form.ts'
import wordPageNumber from './word-page-number.ts'
import wordPageSize from './word-page-size.ts'
import wordParagraphGap from './word-paragraph-gap.ts'
import wordProfile from './word-profile.ts'
import wordSize from './word-size.ts'
import wordSlant from './word-slant.ts'
import wordUnder from './word-under.ts'
import wordWeight from './word-weight.ts'
import wordWording from './word-wording.ts'
import wordsOutside from './words-outside.ts'
import wrongArgument from './wrong-argument.ts'
import wrongType from './wrong-type.ts'
import yamlSyntax from './yaml-syntax.ts'

/** The rule book, in the order of codes. A test fails when a file of this folder is not on the list. */
export const rules: readonly Rule[] = [
  labelKind,
  labelSequence,
  duplicateLabel,
  headingLevel,
  emptyBody,
  notationForm,
  notationMismatch,
  dataFile,
  badCell,
  tableColumn,
  rowLength,
  repeatedKey,
  foreignKey,
  failedCheck,
  unpairedTable,
  unreadableTable,
  moreFaults,
  groupedNumber,
  longDatePadding,
  impossibleDate,
  organLifetime,
  shortDatePadding,
  futureDate,
  dateBeforeProfiles,
  figureParts,
  figureExcess,
  figureShare,
  figureTruncated,
  figureHundred,
  figureChange,
  figureCount,
  figureTable,
  figureWords,
  figureTwice,
  figureOverlap,
  figureArchive,
  figureBinding,
  encoding,
  tooLarge,
  tooDeep,
  tooComplex,
  hiddenCharacter,
  fileName,
  mdxSyntax,
  esm,
  spread,
  unknownComponent,
  componentAttribute,
  misplacedComponent,
  foreignExpression,
  unknownName,
  notEvaluable,
  foreignMarkdown,
  unknownFunction,
  unknownOption,
  wrongArgument,
  unitMismatch,
  formulaCycle,
  unknownColumn,
  unfitData,
  componentContent,
  redactForm,
  unmarkedName,
  yamlSyntax,
  frontMatterMissing,
  unknownKey,
  wrongType,
  missingField,
  unknownOrgan,
  unknownType,
  foreignType,
  duplicateId,
  secrecy,
  issuingLimit,
  statedProfile,
  superfluousOrganName,
  duplicateCode,
  formerId,
  takenAddress,
  movedPaper,
  undefinedNote,
  uncalledNote,
  nestedNote,
  duplicateNote,
  pageNumber,
  closingBlock,
  fallbackFont,
  lostWords,
  doubledWords,
  wordsOutside,
  oversizeBlock,
  printLimit,
  paginatorComplaint,
  wordPageSize,
  wordMargins,
  wordPageNumber,
  wordFont,
  wordColour,
  wordMissingElement,
  wordWording,
  wordCase,
  wordSize,
  wordWeight,
  wordSlant,
  wordAlign,
  wordColumn,
  wordLineSpacing,
  wordIndent,
  wordParagraphGap,
  wordUnder,
  wordNumberForm,
  wordDateForm,
  wordClosingMark,
  wordLeftOver,
  wordProfile
]
