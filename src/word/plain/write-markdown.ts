import type {BlockContent, FootnoteDefinition, ListItem, PhrasingContent, Root, RootContent} from 'mdast'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {Block, Inline, Note, Paragraph, Table, TextInline, WordPaper} from '../paper.ts'
import {inlinesIn} from '../walk.ts'

/** A paper as plain Markdown (CommonMark with tables and footnotes of GFM): the words of the sheet, no front matter, no components. */
export function writeMarkdown({sections}: WordPaper): string {
  const blocks = sections.flatMap(section => section.blocks)
  const notes = inlinesIn(blocks).filter(inline => inline.kind === 'note')
  const root: Root = {type: 'root', children: [...blocksOf(blocks), ...notes.map(definition)]}
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown()]
  })
}

// --- internal ---

function blocksOf(blocks: readonly Block[]): BlockContent[] {
  const written: BlockContent[] = []
  for (const block of blocks) {
    if (block.kind === 'table') written.push(...tableBlocks(block))
    else if (isItem(block)) addItem(written, block)
    else written.push(...paragraphBlock(block))
  }
  return written
}

function isItem({list, outline}: Paragraph): boolean {
  return list !== undefined && outline === undefined
}

/** Items that follow each other are one list, as long as the count goes on. */
function addItem(written: BlockContent[], item: Paragraph): void {
  const ordinal = Number.parseInt(item.list?.label ?? '', 10)
  const ordered = !Number.isNaN(ordinal)
  const node: ListItem = {type: 'listItem', spread: false, children: [{type: 'paragraph', children: phrasing(item)}]}
  const last = written.at(-1)
  const continues =
    last?.type === 'list' &&
    last.ordered === ordered &&
    (!ordered || (last.start ?? 1) + last.children.length === ordinal)
  if (continues) last.children.push(node)
  else written.push({type: 'list', ordered, spread: false, ...(ordered ? {start: ordinal} : {}), children: [node]})
}

function paragraphBlock(paragraph: Paragraph): BlockContent[] {
  const label: PhrasingContent[] = paragraph.list ? [{type: 'text', value: `${paragraph.list.label} `}] : []
  const children = [...label, ...phrasing(paragraph)]
  if (children.length === 0) return []
  if (!paragraph.outline) return [{type: 'paragraph', children}]
  // A heading of Markdown is one line.
  const line = children.map((child): PhrasingContent => (child.type === 'break' ? {type: 'text', value: ' '} : child))
  return [{type: 'heading', depth: depthOf(paragraph.outline), children: line}]
}

function depthOf(outline: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[outline - 1] ?? 6
}

function tableBlocks(table: Table): BlockContent[] {
  if (table.look !== 'data') return table.rows.flatMap(({cells}) => cells.flatMap(({blocks}) => blocksOf(blocks)))
  const rows = table.rows.map(({cells}) => ({
    type: 'tableRow' as const,
    // A cell across several columns leaves the others empty: Markdown knows no spans.
    children: cells.flatMap(({blocks, columns}) => [
      {type: 'tableCell' as const, children: blocks.flatMap(cellPhrasing)},
      ...Array.from({length: columns - 1}, () => ({type: 'tableCell' as const, children: []}))
    ])
  }))
  return [{type: 'table', children: rows}]
}

function cellPhrasing(block: Block): PhrasingContent[] {
  return block.kind === 'paragraph'
    ? phrasing(block).map((node): PhrasingContent => (node.type === 'break' ? {type: 'text', value: ' '} : node))
    : []
}

function phrasing({inlines}: Paragraph): PhrasingContent[] {
  return inlines.flatMap(inlineNodes)
}

function inlineNodes(inline: Inline): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return [textNode(inline)]
    case 'break':
      return [{type: 'break'}]
    case 'tab':
      return [{type: 'text', value: ' '}]
    case 'note':
      return [{type: 'footnoteReference', identifier: String(inline.number), label: String(inline.number)}]
    case 'picture':
      return [{type: 'text', value: `[${[inline.title, inline.description].filter(Boolean).join(': ')}]`}]
    case 'page-number':
      return []
  }
}

function textNode({text, bold, italic}: TextInline): PhrasingContent {
  const plain: PhrasingContent = {type: 'text', value: text}
  const slanted: PhrasingContent = italic ? {type: 'emphasis', children: [plain]} : plain
  return bold ? {type: 'strong', children: [slanted]} : slanted
}

function definition({number, inlines}: Note): FootnoteDefinition & RootContent {
  const children: BlockContent[] = [{type: 'paragraph', children: inlines.flatMap(inlineNodes)}]
  return {type: 'footnoteDefinition', identifier: String(number), label: String(number), children}
}
