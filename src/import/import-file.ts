import type {Message} from '../core/diagnostic.ts'
import {parseMarkdown} from '../core/markdown/parse.ts'
import {isSecrecyMark} from './classify/marks.ts'
import {classify} from './classify.ts'
import {readerFor} from './readers.ts'
import {type BlockRecord, textOf} from './record.ts'
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
  report: ImportReport
}

/** Turn one file into a draft, or say in one line why not; nothing is written and nothing is thrown. */
export function importText(
  content: Uint8Array | string,
  fileName: string,
  taken: ReadonlySet<string> = new Set()
): Imported | {error: Message} {
  const source = readerFor(fileName)(content)
  if ('error' in source) return source
  if (source.blocks.slice(0, headerLength).some(isSecret)) return {error: refusals.secret}
  const draft = classify(source)
  const mdx = writeMdx(draft)
  const {tree, faults} = parseMarkdown(mdx)
  if (faults.length > 0) return {error: refusals.unwritable}
  const lost = lostWords(source.blocks, tree, draft.front)
  const remarks = [...draft.remarks, ...countRemarks(draft), ...missingFields(draft.front), ...lostRemark(lost)]
  return {mdx, suggestedPath: suggestPath(draft.front, fileName, taken), report: makeReport(remarks)}
}

// --- internal ---

const headerLength = 20
const mostNamed = 12

function isSecret(block: BlockRecord): boolean {
  return block.kind === 'paragraph' && isSecrecyMark(textOf(block))
}

function lostRemark(lost: string[]): Remark[] {
  if (lost.length === 0) return []
  const named = lost.slice(0, mostNamed).join(' ')
  return [{...doubtful('lost-words', [], lost.length > mostNamed ? `${named} …` : named), count: lost.length}]
}
