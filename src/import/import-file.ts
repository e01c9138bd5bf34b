import type {Message} from '../core/diagnostic.ts'
import {parseMarkdown} from '../core/markdown/parse.ts'
import type {Organs} from '../core/model/header.ts'
import {isSecrecyMark} from './classify/marks.ts'
import {classify} from './classify.ts'
import type {ChangeChoice} from './docx/story.ts'
import {formatOf} from './readers.ts'
import {type BlockRecord, paragraphsOf, plainText, type SourceText} from './record.ts'
import {refusals} from './refusals.ts'
import {doubtful, type Remark} from './remark.ts'
import {type ImportReport, makeReport} from './report.ts'
import {suggestPath} from './suggest-path.ts'
import {countRemarks, missingFields} from './summary.ts'
import {lostWords} from './words.ts'
import {writeMdx} from './write-mdx.ts'

/** A draft in MDX, where it belongs, and what to tell the clerk. */
export interface Imported {
  mdx: string
  /** relative to the workspace's root, e.g. `content/2026/429-bc-du.mdx` */
  suggestedPath: string
  /** the id of the paper that the file was exported from, where the draft is that paper again */
  origin?: string
  /** files that go beside the draft, e.g. `content/2026/429-bc-du-1.png` */
  pictures: {path: string; bytes: Uint8Array}[]
  report: ImportReport
}

/** Makes a .docx of another format (pandoc's name of it), or says in one line why not. */
export type ToDocx = (content: Uint8Array, format: string) => Promise<Uint8Array | {error: Message}>

export interface ImportOptions {
  /** paths that other drafts have */
  taken?: ReadonlySet<string>
  changes?: ChangeChoice
  toDocx?: ToDocx
  /** of the workspace: one of them may have copied the paper */
  organs?: Organs
}

/** Turn one file into a draft, or say in one line why not; nothing is written and nothing is thrown. */
export async function importFile(
  content: Uint8Array,
  fileName: string,
  {taken = new Set(), changes = 'accept', toDocx = noBridge, organs = new Map()}: ImportOptions = {}
): Promise<Imported | {error: Message}> {
  const format = formatOf(fileName)
  if ('read' in format) return draftFrom(format.read(content, {changes}), fileName, {taken, organs})
  const converted = await toDocx(content, format.pandoc)
  return 'error' in converted ? converted : importText(converted, `${fileName}.docx`, {taken, organs})
}

/** The same at once, for the formats that need no other program. */
export function importText(
  content: Uint8Array | string,
  fileName: string,
  {taken = new Set(), organs = new Map()}: Pick<ImportOptions, 'taken' | 'organs'> = {}
): Imported | {error: Message} {
  const format = formatOf(fileName)
  if (!('read' in format)) return {error: refusals.needsBridge}
  return draftFrom(format.read(content, {changes: 'accept'}), fileName, {taken, organs})
}

// --- internal ---

const headerLength = 20
const mostNamed = 12

const noBridge: ToDocx = async () => ({error: refusals.needsBridge})

function draftFrom(
  source: SourceText | {error: Message},
  fileName: string,
  {taken, organs}: Required<Pick<ImportOptions, 'taken' | 'organs'>>
): Imported | {error: Message} {
  if ('error' in source) return source
  if (source.blocks.slice(0, headerLength).some(isSecret)) return {error: refusals.secret}
  const draft = classify(source, organs)
  const mdx = writeMdx(draft)
  const {tree, faults} = parseMarkdown(mdx)
  if (faults.length > 0) return {error: refusals.unwritable}
  const lost = lostWords(source.blocks, tree, draft)
  const remarks = [...draft.remarks, ...countRemarks(draft), ...missingFields(draft.front), ...lostRemark(lost)]
  const suggestedPath = suggestPath(draft.front, fileName, taken)
  return {
    mdx,
    suggestedPath,
    pictures: source.pictures.map(({bytes, extension}, index) => ({
      path: suggestedPath.replace(/\.mdx$/, `-${index + 1}${extension}`),
      bytes
    })),
    report: makeReport(remarks, source.unit)
  }
}

function isSecret(block: BlockRecord): boolean {
  return paragraphsOf(block).some(runs => isSecrecyMark(plainText(runs).trim()))
}

function lostRemark(lost: string[]): Remark[] {
  if (lost.length === 0) return []
  const named = lost.slice(0, mostNamed).join(' ')
  return [{...doubtful('lost-words', [], lost.length > mostNamed ? `${named} …` : named), count: lost.length}]
}
