import type {Rule} from '../rule.ts'
import closingBlock from './closing-block.ts'
import componentAttribute from './component-attribute.ts'
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
import fallbackFont from './fallback-font.ts'
import fileName from './file-name.ts'
import foreignExpression from './foreign-expression.ts'
import foreignMarkdown from './foreign-markdown.ts'
import foreignType from './foreign-type.ts'
import frontMatterMissing from './front-matter-missing.ts'
import futureDate from './future-date.ts'
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
import nestedNote from './nested-note.ts'
import notEvaluable from './not-evaluable.ts'
import notationForm from './notation-form.ts'
import notationMismatch from './notation-mismatch.ts'
import organLifetime from './organ-lifetime.ts'
import oversizeBlock from './oversize-block.ts'
import pageNumber from './page-number.ts'
import paginatorComplaint from './paginator-complaint.ts'
import printLimit from './print-limit.ts'
import secrecy from './secrecy.ts'
import shortDatePadding from './short-date-padding.ts'
import spread from './spread.ts'
import statedProfile from './stated-profile.ts'
import superfluousOrganName from './superfluous-organ-name.ts'
import tooComplex from './too-complex.ts'
import tooDeep from './too-deep.ts'
import tooLarge from './too-large.ts'
import uncalledNote from './uncalled-note.ts'
import undefinedNote from './undefined-note.ts'
import unknownComponent from './unknown-component.ts'
import unknownKey from './unknown-key.ts'
import unknownName from './unknown-name.ts'
import unknownOrgan from './unknown-organ.ts'
import unknownType from './unknown-type.ts'
import wordsOutside from './words-outside.ts'
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
  longDatePadding,
  impossibleDate,
  organLifetime,
  shortDatePadding,
  futureDate,
  dateBeforeProfiles,
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
  paginatorComplaint
]
