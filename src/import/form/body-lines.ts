import type {WordRole} from '../../core/checker/word-form.ts'
import type {LabelKind} from '../../core/markdown/labels.ts'
import {isUpper} from '../classify/reading.ts'
import {type LabelledRecord, readLabelled} from '../classify/titles.ts'
import {type BlockRecord, type ParagraphRecord, textOf} from '../record.ts'
import {measuredOf} from './fragments.ts'
import type {NamedLine} from './named-line.ts'

/** What each paragraph of the text is: a heading of its kind, or running text; captions and the like have no form of their own. */
export function nameBodyLines(blocks: BlockRecord[]): NamedLine[] {
  const labelled = readLabelled(blocks)
  const kinds = new Set([...labelled.values()].map(({label}) => label.kind))
  return blocks.flatMap((record, index): NamedLine[] => {
    if (record.kind !== 'paragraph') return []
    const role =
      headingRole(labelled.get(record), kinds) ??
      titleRole(record, blocks[index - 1], labelled) ??
      textRole(record, blocks[index - 1], blocks[index + 1])
    return [{record, ...(role && {role})}]
  })
}

// --- internal ---

const longCentred = 150
/** Divisions whose title may stand below. */
const stacked: ReadonlyMap<LabelKind, WordRole> = new Map([
  ['part', 'heading-part'],
  ['chapter', 'heading-chapter'],
  ['section', 'heading-section'],
  ['subsection', 'heading-subsection']
])

/** In papers of articles, `1.` and `a)` are khoản and điểm. */
function headingRole(found: LabelledRecord | undefined, kinds: ReadonlySet<LabelKind>): WordRole | undefined {
  if (!found?.isTitle || found.label.kind === 'paren') return undefined
  const {kind} = found.label
  const isLaw = kinds.has('article')
  if (isLaw && kind === 'arabic') return 'heading-clause'
  if (isLaw && kind === 'letter') return 'heading-point'
  return `heading-${kind}`
}

/** The title of a Phần or Chương in capitals below its label. */
function titleRole(
  record: ParagraphRecord,
  above: BlockRecord | undefined,
  labelled: ReadonlyMap<BlockRecord, LabelledRecord>
): WordRole | undefined {
  const found = above && labelled.get(above)
  const role = found?.rest === '' ? stacked.get(found.label.kind) : undefined
  return role && isUpper(textOf(record)) ? role : undefined
}

function textRole(
  record: ParagraphRecord,
  above: BlockRecord | undefined,
  below: BlockRecord | undefined
): WordRole | undefined {
  const text = textOf(record)
  const align = measuredOf(record.runs)?.align
  const isBeside = above?.kind === 'table' || below?.kind === 'table'
  if (isBeside ? /^(?:Nguồn|\(?Đơn vị|Bảng|Biểu)\b/.test(text) : isSource(record, text)) return undefined
  const isSetApart = align === 'center' || align === 'right'
  return record.hints.quoted || (isSetApart && text.length < longCentred) ? undefined : 'text'
}

/** `Nguồn: …` in italics below a chart. */
function isSource({runs}: ParagraphRecord, text: string): boolean {
  return /^Nguồn\s*:/.test(text) && runs.every(run => run.kind !== 'text' || run.emphasis || run.text.trim() === '')
}
