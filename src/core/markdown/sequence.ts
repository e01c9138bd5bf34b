import {formatLabel, type Label, type LabelKind} from './labels.ts'

/** Outer kinds first; a label ends the counts of all inner kinds. */
export const ranks: LabelKind[] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
  'arabic',
  'decimal',
  'letter',
  'paren'
]

/** Kinds whose numbers run on through their parents: `Điều` through the chapters (NĐ 30 PL I.II.5). */
const runsThrough: ReadonlySet<LabelKind> = new Set(['article'])

interface Count {
  ordinal: number
  /** how the last label was written */
  text: string
  lines: Map<number, number>
  /** a paragraph without label came since: a numbered list may start again */
  interrupted: boolean
}

/** Counts labels in reading order, kind by kind under their parents. */
export class LabelSequence {
  private counts = new Map<string, Count>()
  private arabic = 0

  /** The label that comes next at a kind, and how its elder was written. */
  next(kind: LabelKind): {path: number[]; like?: string} {
    const count = this.counts.get(kind)
    const ordinal = (count?.ordinal ?? 0) + 1
    return {path: kind === 'decimal' ? [this.arabic || 1, ordinal] : [ordinal], like: count?.text}
  }

  /** Count a label; `strict` (headings) forbids a list to start again under the same parent. */
  take(label: Label, line: number, strict: boolean): {expected?: string; duplicateOf?: number} {
    const count = this.counts.get(this.key(label))
    const wanted = this.wanted(label, count)
    const restart = !strict && label.ordinal === 1 && (count?.interrupted ?? false)
    const duplicateOf = restart ? undefined : count?.lines.get(label.ordinal)
    this.record(label, line, restart ? undefined : count)
    if (restart || samePath(wanted, label.path)) return {}
    return {expected: formatLabel(label.kind, wanted, label.text), duplicateOf}
  }

  /** A paragraph without label stands between. */
  interrupt(): void {
    for (const count of this.counts.values()) count.interrupted = true
  }

  // --- internal ---

  /** `2.1.` and `2.1.1.` are counted apart. */
  private key(label: Label): string {
    return label.kind === 'decimal' && label.path.length > 2 ? `decimal${label.path.length}` : label.kind
  }

  private wanted(label: Label, count: Count | undefined): number[] {
    const ordinal = (count?.ordinal ?? 0) + 1
    if (label.kind !== 'decimal') return [ordinal]
    const parents = label.path.slice(0, -1)
    // The parent may be counted elsewhere (a heading of another form): believe it unless a plain `2.` stands above.
    return [...(parents.length === 1 && this.arabic ? [this.arabic] : parents), ordinal]
  }

  private record(label: Label, line: number, count: Count | undefined): void {
    const lines = count?.lines ?? new Map<number, number>()
    if (!lines.has(label.ordinal)) lines.set(label.ordinal, line)
    this.counts.set(this.key(label), {ordinal: label.ordinal, text: label.text, lines, interrupted: false})
    if (label.kind === 'arabic') this.arabic = label.ordinal
    this.endInner(label)
  }

  private endInner(label: Label): void {
    const rank = ranks.indexOf(label.kind)
    for (const key of this.counts.keys()) {
      const name = key.startsWith('decimal') ? 'decimal' : key
      const inner = ranks.find(kind => kind === name)
      const deeper =
        (inner !== undefined && ranks.indexOf(inner) > rank) ||
        (label.kind === 'decimal' && name === 'decimal' && key > this.key(label))
      if (deeper && !(inner && runsThrough.has(inner))) this.counts.delete(key)
    }
    if (rank < ranks.indexOf('arabic')) this.arabic = 0
  }
}

function samePath(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index])
}
