import {type Box, coordinate} from './drawing.ts'

/** Strokes across a box: `angle` is 0 (level), 45 (rising), -45 (falling) or 90 (upright). */
export interface Hatch {
  angle: 0 | 45 | -45 | 90
  gap: number
}

/**
 * The strokes of a hatch as one path, cut at the box. They are drawn out, not taken from a pattern: a pattern needs a
 * name in the page, and becomes a picture of dots in the PDF.
 */
export function hatchPath(box: Box, {angle, gap}: Hatch): string {
  if (angle === 0)
    return between(box.y, box.y + box.height, gap)
      .map(y => segment(box.x, y, box.x + box.width, y))
      .join('')
  if (angle === 90)
    return between(box.x, box.x + box.width, gap)
      .map(x => segment(x, box.y, x, box.y + box.height))
      .join('')
  return slantedPath(box, gap * Math.SQRT2, angle === 45)
}

// --- internal ---

function between(from: number, to: number, gap: number): number[] {
  const count = Math.ceil((to - from) / gap) - 1
  return Array.from({length: Math.max(0, count)}, (_, index) => from + (index + 1) * gap)
}

/** Strokes of 45°: the sum (rising) or difference (falling) of the coordinates is the same along each. */
function slantedPath({x, y, width, height}: Box, gap: number, rising: boolean): string {
  return between(0, width + height, gap)
    .map(sum => {
      // from the upper or left edge to the lower or right one, in a box whose corner is at 0
      const [left, right] = [Math.max(0, sum - height), Math.min(width, sum)]
      const level = (across: number) => (rising ? sum - across : height - (sum - across))
      return segment(x + left, y + level(left), x + right, y + level(right))
    })
    .join('')
}

function segment(x1: number, y1: number, x2: number, y2: number): string {
  return `M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}`
}
