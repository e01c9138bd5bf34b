import {type Label, type LabelKind, readLabel} from '../../core/markdown/labels.ts'
import {type BlockRecord, type ParagraphRecord, textOf} from '../record.ts'
import {isUpper} from './reading.ts'

/** A label at the start of a paragraph, and whether what follows is a title or the text itself. */
export interface LabelledRecord {
  label: Label
  rest: string
  isTitle: boolean
}

/** Labels of a run of blocks: short lines that look like titles are headings, sentences are numbered paragraphs. */
export function readLabelled(blocks: BlockRecord[]): ReadonlyMap<BlockRecord, LabelledRecord> {
  const labelled = new Map<BlockRecord, LabelledRecord>()
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return
    const read = readTypedLabel(block)
    if (!read) return
    const isTitle = looksLikeTitle(block, read.label.kind, read.rest)
    const isTold = block.hints.outline !== undefined
    labelled.set(block, {...read, isTitle: isTitle && (isTold || !isItem(read, blocks[index - 1], blocks[index + 1]))})
  })
  return labelled
}

// --- internal ---

const longestTitle = 250
const longestAfterSentence = 120
const itemKinds: ReadonlySet<LabelKind> = new Set(['arabic', 'decimal', 'letter', 'paren'])
const divisions: ReadonlySet<LabelKind> = new Set(['part', 'chapter', 'section', 'subsection'])

function readTypedLabel(record: ParagraphRecord): {label: Label; rest: string} | undefined {
  const read = readLabel(textOf(record))
  // "Điều 5 của Luật …" begins a sentence: an article's own label has a full stop.
  if (read?.label.kind === 'article' && read.rest && !/[.:]$/.test(read.label.text)) return undefined
  return read
}

/** Items follow each other; a heading has text of its own below, also where a sentence with the same kind of label stands above. */
function isItem(
  {label, rest}: {label: Label; rest: string},
  above: BlockRecord | undefined,
  below: BlockRecord | undefined
): boolean {
  if (!itemKinds.has(label.kind)) return false
  if (sibling(below, label.kind)) return true
  const before = sibling(above, label.kind)
  return before !== undefined && (before.isTitle || rest.length > longestAfterSentence || rest.endsWith(':'))
}

function sibling(block: BlockRecord | undefined, kind: LabelKind): {isTitle: boolean} | undefined {
  if (block?.kind !== 'paragraph' || block.hints.bold) return undefined
  const read = readTypedLabel(block)
  return read?.label.kind === kind ? {isTitle: looksLikeTitle(block, kind, read.rest)} : undefined
}

function looksLikeTitle(record: ParagraphRecord, kind: LabelKind, rest: string): boolean {
  const {outline} = record.hints
  if (outline !== undefined) return outline > 0
  if (divisions.has(kind)) return rest.length <= longestTitle && !/[.;]$/.test(rest)
  if (kind === 'paren' || rest === '' || rest.length > longestTitle) return false
  if (/[.;,…!?]["”)]*$/.test(rest) || /[.;!?]\s+\p{Lu}/u.test(rest.replace(/\([^)]*\)/g, ''))) return false
  if (kind === 'article') return !rest.endsWith(':')
  if (isUpper(rest) || record.hints.bold) return true
  return /^["“‘(]?[\p{Lu}\p{N}]/u.test(rest) && !rest.includes(';') && !introducesList(rest)
}

/** "a) Phân nhóm đối tượng: Kết hợp …:" runs into its text, which then goes on below. */
function introducesList(rest: string): boolean {
  return rest.endsWith(':') && (rest.slice(0, -1).includes(':') || rest.length > 120)
}
