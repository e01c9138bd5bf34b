import type {MeasuredParagraph} from '../docx/measured.ts'

/** Whether a line is drawn below a line of the head: under its words, at the blank paragraph that follows, or as a shape nearby. */
export function lineBelow(paragraph: MeasuredParagraph, all: readonly MeasuredParagraph[]): boolean {
  if (paragraph.hasLine) return true
  const at = all.indexOf(paragraph)
  for (const below of all.slice(at + 1, at + 1 + reach)) {
    if (/[\p{L}\p{N}]/u.test(below.text) || !isSameCell(below, paragraph)) break
    if (below.hasLine || /^[_—─–-]{3,}$/.test(below.text)) return true
  }
  // A shape hangs at any paragraph of the head, and may lie anywhere.
  return all.some(({isDrawn, ordinal}) => isDrawn && Math.abs(ordinal - paragraph.ordinal) <= farthest)
}

// --- internal ---

/** blank paragraphs between the words and their line */
const reach = 3
/** paragraphs of a head */
const farthest = 12

function isSameCell({spot: {cell: first}}: MeasuredParagraph, {spot: {cell: second}}: MeasuredParagraph): boolean {
  return first?.table === second?.table && first?.row === second?.row && first?.cell === second?.cell
}
