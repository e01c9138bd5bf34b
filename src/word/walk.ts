import type {Block, Inline, Paragraph, Table, WordPaper} from './paper.ts'

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

/** All tables of a paper in reading order. */
export function tablesIn({sections}: WordPaper): Table[] {
  return sections.flatMap(({blocks}) => blocks.filter(block => block.kind === 'table'))
}
