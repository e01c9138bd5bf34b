import type {Block, Inline, Paragraph, Table} from './paper.ts'

/** All paragraphs in reading order, those of tables too. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({cells}) => cells.flatMap(cell => paragraphsIn(cell.blocks)))
  )
}

/** All runs, breaks, notes and pictures in reading order; what stands in notes follows their call. */
export function inlinesIn(blocks: readonly Block[]): Inline[] {
  return paragraphsIn(blocks).flatMap(({inlines}) =>
    inlines.flatMap(inline => (inline.kind === 'note' ? [inline, ...inline.inlines] : [inline]))
  )
}

/** All tables in reading order, those inside others after the one that holds them. */
export function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap(block =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap(({cells}) => cells.flatMap(cell => tablesIn(cell.blocks)))]
      : []
  )
}
