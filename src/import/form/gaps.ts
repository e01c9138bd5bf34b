import type {MeasuredParagraph} from '../docx/measured.ts'

/** Points between a paragraph and the one right above it; nothing where a table or a blank line stands between. */
export function gapAbove(paragraph: MeasuredParagraph, all: readonly MeasuredParagraph[]): number | undefined {
  const above = all[all.indexOf(paragraph) - 1]
  if (!above || above.text === '' || !isNeighbour(above, paragraph)) return undefined
  const isSameStyle = above.style === paragraph.style
  const after = isSameStyle && above.isContextual ? 0 : above.after
  const before = isSameStyle && paragraph.isContextual ? 0 : paragraph.before
  // Word takes the larger of the two.
  return Math.max(after, before)
}

// --- internal ---

function isNeighbour(above: MeasuredParagraph, paragraph: MeasuredParagraph): boolean {
  const isPlain = [above, paragraph].every(({spot}) => !spot.cell && !spot.margin && spot.note === undefined)
  return isPlain && above.ordinal === paragraph.ordinal - 1
}
