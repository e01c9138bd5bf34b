import type {Block} from '../paper.ts'
import {withFirst} from './block.ts'
import {layoutOf, type PlanContext} from './plan-context.ts'

/** Columns whose first lines stand on one line, whatever their sizes: the smaller ones go down. */
export function onOneLine(context: PlanContext, columns: Block[][]): Block[][] {
  const sizes = columns.map(([first]) =>
    first?.kind === 'paragraph' ? context.styles.get(first.style)?.text.size : undefined
  )
  const largest = Math.max(...sizes.map(size => size ?? 0))
  return columns.map((blocks, index) => {
    const [first] = blocks
    const size = sizes[index]
    if (first?.kind !== 'paragraph' || size === undefined || size === largest) return blocks
    return withFirst(blocks, {before: layoutOf(context, first).before + (largest - size) * ascent})
  })
}

// --- internal ---

/** em of Times New Roman above the line */
const ascent = 0.891
