import type {Paragraph, RootContent, TableRow} from 'mdast'
import {frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {mdxToMarkdown} from 'mdast-util-mdx'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'
import {stringify} from 'yaml'
import {frontMatterSchema} from '../core/model/front-matter.ts'
import type {Draft} from './classify.ts'

/** The draft as an MDX text; the serialiser escapes whatever Markdown or MDX would read as syntax. */
export function writeMdx({front, nodes}: Pick<Draft, 'front' | 'nodes'>): string {
  const value = stringify(inSchemaOrder(front), {lineWidth: 0}).trimEnd()
  return toMarkdown({type: 'root', children: [{type: 'yaml', value}, ...nodes]}, options)
}

/** Nodes as the Markdown that a draft is written in. */
export function writeNodes(nodes: RootContent[]): string {
  return toMarkdown({type: 'root', children: nodes}, options).trimEnd()
}

/** A row of a table, or a paragraph's content, as one stretch of Markdown. */
export function writeNode(node: TableRow | Paragraph): string {
  return toMarkdown(node, options).trimEnd()
}

// --- internal ---

const options: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  extensions: [
    frontmatterToMarkdown(['yaml']),
    gfmFootnoteToMarkdown(),
    gfmTableToMarkdown({tablePipeAlign: false}),
    mdxToMarkdown()
  ],
  // A sentence that begins with one of these words would be a module statement.
  unsafe: [
    {atBreak: true, character: 'i', after: 'mport\\b'},
    {atBreak: true, character: 'e', after: 'xport\\b'}
  ]
}

function inSchemaOrder(front: Draft['front']): Record<string, unknown> {
  const {type, status, ...rest} = front
  const keys = Object.keys(frontMatterSchema.shape)
  const entries = Object.entries(rest).filter(([, value]) => value !== undefined)
  const sorted = entries.sort(([first], [second]) => keys.indexOf(first) - keys.indexOf(second))
  return {...(type !== undefined && {type}), status, ...Object.fromEntries(sorted)}
}
