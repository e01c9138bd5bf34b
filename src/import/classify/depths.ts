import type {LabelKind} from '../../core/markdown/labels.ts'
import type {Numbering} from '../../core/model/front-matter.ts'

export type HeadingDepth = 2 | 3 | 4 | 5

const reportDepths: Partial<Record<LabelKind, HeadingDepth>> = {roman: 2, arabic: 3, decimal: 4, letter: 5}
const partDepths: Partial<Record<LabelKind, HeadingDepth>> = {part: 2, roman: 3, arabic: 4, decimal: 5, letter: 5}
const divisions: LabelKind[] = ['part', 'chapter', 'section', 'subsection', 'article', 'arabic', 'decimal', 'letter']

/** The scheme that the labels of the headings show, articles typed in a line of text included. */
export function numberingOfLabels(kinds: ReadonlySet<LabelKind>): Numbering {
  if (kinds.has('article') || kinds.has('chapter')) return 'articles'
  return kinds.has('part') ? 'parts' : 'report'
}

/** Depth of the headings with that kind of label; nothing for one that can be no heading. */
export function depthOf(
  kind: LabelKind,
  numbering: Numbering,
  kinds: ReadonlySet<LabelKind>
): HeadingDepth | undefined {
  if (numbering === 'report') return reportDepths[kind]
  if (numbering === 'parts') return partDepths[kind]
  if (kind === 'roman') return 2
  const rank = divisions.filter(each => kinds.has(each)).indexOf(kind)
  // Below articles with clauses a point is as deep as Markdown goes; its own label tells what it is.
  return rank < 0 ? undefined : articleDepths[Math.min(rank, articleDepths.length - 1)]
}

// --- internal ---

const articleDepths: HeadingDepth[] = [2, 3, 4, 5]
