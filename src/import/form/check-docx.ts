import {alone} from '../../core/checker/alone.ts'
import {checkDocument} from '../../core/checker/check-document.ts'
import type {RuleContext} from '../../core/checker/rule.ts'
import type {WordForm, WordLeftOver} from '../../core/checker/word-form.ts'
import {emptyBook} from '../../core/data/book.ts'
import type {Diagnostic, Message} from '../../core/diagnostic.ts'
import type {FaultKind} from '../../core/markdown/fault.ts'
import type {Document} from '../../core/model/document.ts'
import type {ProfileId} from '../../core/model/front-matter.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {profileById} from '../../core/profiles/index.ts'
import {isSecrecyMark} from '../classify/marks.ts'
import {classify, type Draft} from '../classify.ts'
import {type MeasuredDocx, readMeasuredDocx} from '../docx/read-docx.ts'
import {type BlockRecord, paragraphsOf, plainText} from '../record.ts'
import {refusals} from '../refusals.ts'
import {wordsOf} from '../words.ts'
import {writeMdx} from '../write-mdx.ts'
import {findElements, spotOf} from './find-elements.ts'
import {splitLayoutLines} from './line-breaks.ts'
import {placeDiagnostics} from './place-diagnostics.ts'
import {divideRegions, type PaperRegions} from './regions.ts'

/** What the check of a Word file is told besides its bytes. */
export interface DocxCheckOptions {
  /** in messages */
  file: string
  /** ISO day of the check */
  today: string
  /** the format to measure against, where the clerk knows better than the text */
  profile?: ProfileId
}

/** Measure the form of a Word paper against its profile and check its text and figures; or say in one line why not. */
export function checkDocx(
  content: Uint8Array,
  {file, today, profile}: DocxCheckOptions
): {diagnostics: Diagnostic[]} | {error: Message} {
  const measured = readMeasuredDocx(content)
  if ('error' in measured) return measured
  if (measured.source.blocks.slice(0, headerLength).some(isSecret)) return {error: refusals.secret}
  const source = {...measured.source, blocks: splitLayoutLines(measured.source.blocks)}
  const draft = classify(source)
  const regions = divideRegions(source)
  const document = documentOf(draft, file, profile)
  if (document.faults.some(({kind}) => unwritable.has(kind))) return {error: refusals.unwritable}
  const word = formOf(measured, regions, draft.front.profile === undefined || profile !== undefined)
  const context: RuleContext = {document, ...alone, today, word}
  const found = checkDocument(context).filter(({code}) => isOfWord(code))
  return {diagnostics: placeDiagnostics(found, document.text, word.elements)}
}

// --- internal ---

const headerLength = 20
/** A page of a paper holds about this many words. */
const wordsOfPage = 450

/** What makes a text unreadable for all rules. */
const unwritable: ReadonlySet<FaultKind> = new Set([
  'mdx-syntax',
  'yaml-syntax',
  'too-large',
  'too-deep',
  'too-complex'
])

/** The rules on what a clerk sees in Word; front matter, MDX and data have none there. */
function isOfWord(code: string): boolean {
  return /^(?:WORD|BODY|CODE|DATE|FIG|META008|META011)/.test(code) && code !== 'BODY004'
}

function isSecret(block: BlockRecord): boolean {
  return paragraphsOf(block).some(runs => isSecrecyMark(plainText(runs).trim()))
}

/** The paper as the importer reads it; one with a number claims to be issued. */
function documentOf({front, nodes}: Draft, file: string, profile: ProfileId | undefined): Document {
  const {status, ...fields} = front
  const isIssued = front.codeNumber !== undefined
  const text = writeMdx({front: isIssued ? fields : {...fields, status}, nodes})
  const document = readDocument({id: file, file, text}, {organs: new Map(), book: emptyBook})
  return profile ? {...document, profile: profileById(profile), system: profileById(profile).system} : document
}

function formOf(measured: MeasuredDocx, regions: PaperRegions, isProfileCertain: boolean): WordForm {
  const elements = findElements(measured, regions)
  const words = measured.paragraphs.reduce((sum, {text}) => sum + wordsOf(text).length, 0)
  // The count of pages is as old as the last time that Word saved the file.
  const isLong = words > 2 * wordsOfPage || (measured.pages === undefined ? words > wordsOfPage : measured.pages > 1)
  return {sheets: measured.sheets, elements, isLong, isProfileCertain, leftOvers: leftOversOf(measured)}
}

const leftOverKinds: Record<string, WordLeftOver['kind']> = {
  'changes-accept': 'changes',
  comment: 'comment',
  'hidden-text': 'hidden'
}

function leftOversOf({source, paragraphs}: MeasuredDocx): WordLeftOver[] {
  const found = source.remarks.filter(({code}) => Object.hasOwn(leftOverKinds, code))
  return [...Map.groupBy(found, ({code}) => code)].map(([code, remarks]) => {
    const ordinal = remarks[0]?.lines[0] ?? 1
    const paragraph = paragraphs.find(each => each.ordinal === ordinal && each.text !== '')
    return {
      kind: leftOverKinds[code]!,
      count: remarks.length,
      spot: paragraph ? spotOf(paragraph, {region: 'body'}) : {region: 'body', paragraph: ordinal}
    }
  })
}
