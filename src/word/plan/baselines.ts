import type {Block} from '../paper.ts'
import {tableLooks} from '../table-looks.ts'
import {withFirst} from './block.ts'
import {layoutOf, type PlanContext} from './plan-context.ts'

/** Columns whose first lines stand on one line, whatever their sizes and frames: the higher ones go down. */
export function onOneLine(context: PlanContext, columns: Block[][]): Block[][] {
  const depths = columns.map(blocks => depthOf(context, blocks))
  const lowest = Math.max(0, ...depths.map(depth => depth ?? 0))
  return columns.map((blocks, index) => {
    const [first] = blocks
    const depth = depths[index]
    if (first?.kind !== 'paragraph' || depth === undefined || depth === lowest) return blocks
    return withFirst(blocks, {before: layoutOf(context, first).before + lowest - depth})
  })
}

// --- internal ---

/** em of Times New Roman above the line */
const ascent = 0.891

/** Points from the top of some blocks to the foot of the letters in their first line. */
function depthOf(context: PlanContext, [first]: readonly Block[]): number | undefined {
  if (first?.kind === 'paragraph') {
    const style = context.styles.get(first.style)
    return style && layoutOf(context, first).before + style.text.size * ascent
  }
  const inside = first && depthOf(context, first.rows[0]?.cells[0]?.blocks ?? [])
  return inside === undefined || !first ? undefined : first.before + tableLooks[first.look].down + inside
}
