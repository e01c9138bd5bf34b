import type {FootnoteDefinition, Node, Root} from 'mdast'
import {isNode, isPair, parseDocument, visit as visitYaml} from 'yaml'
import {parseMarkdown} from '../markdown/parse.ts'
import {walkTree} from '../markdown/walk-tree.ts'
import type {Document} from './document.ts'
import type {FrontMatterField} from './front-matter.ts'

/**
 * The text of a paper as it may leave the house inside of an exported file: no comment of its authors, nothing that is called from
 * nowhere, no internal field. A comment leaves its empty marks behind, since it may keep two lists apart.
 */
export function carriedText(source: string): string {
  // Offsets are those of the text behind the mark of its encoding.
  const text = source.replace(/^\uFEFF/, '')
  const {tree, yaml} = parseMarkdown(text)
  return carriedFrom(text, tree, yaml?.text)
}

/** The same of a paper that was read: parsed again only where it was read without its marked names. */
export function carriedTextOf({source, text, body, yaml}: Pick<Document, 'source' | 'text' | 'body' | 'yaml'>): string {
  return source === text ? carriedFrom(text, body, yaml) : carriedText(source)
}

/** A formula without the comments in it; two that differ in these alone give the same text. */
export function bareFormula(formula: string): string {
  return formula
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Fields for the house alone: no page shows them, and nothing on a page follows from them. */
export const internalFields = ['description', 'access', 'priority', 'dueDate'] satisfies FrontMatterField[]

// --- internal ---

function carriedFrom(text: string, tree: Root, yaml: string | undefined): string {
  const body = cutRanges(text, [...commentRanges(tree), ...uncalledRanges(tree)])
  return yaml === undefined ? body : body.replace(yaml, () => carriedYaml(yaml))
}

interface TextRange {
  start: number
  end: number
  text: string
}

function cutRanges(text: string, ranges: readonly TextRange[]): string {
  const pieces: string[] = []
  let from = 0
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    if (range.start < from) continue
    pieces.push(text.slice(from, range.start), range.text)
    from = range.end
  }
  return [...pieces, text.slice(from)].join('')
}

/** Comments stand in expressions, also those of attributes; the parser tells where. */
function commentRanges(tree: Root): TextRange[] {
  const ranges: TextRange[] = []
  walkTree(tree, node => {
    const attributes = 'attributes' in node ? node.attributes.map(({value}) => value) : []
    for (const holder of [node, ...attributes])
      for (const {start, end} of commentsOf(holder)) ranges.push({start, end, text: '/* */'})
  })
  return ranges
}

function commentsOf(holder: unknown): {start: number; end: number}[] {
  if (!isRecord(holder) || !isRecord(holder.data) || !isRecord(holder.data.estree)) return []
  const {comments} = holder.data.estree
  if (!Array.isArray(comments)) return []
  return comments.flatMap((comment: unknown) =>
    isRecord(comment) && typeof comment.start === 'number' && typeof comment.end === 'number'
      ? [{start: comment.start, end: comment.end}]
      : []
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Notes that nothing calls, and the addresses of links, are printed nowhere. */
function uncalledRanges(tree: Root): TextRange[] {
  const called = new Set<string>()
  const uncalled: Node[] = []
  const notes: FootnoteDefinition[] = []
  walkTree(tree, node => {
    if (node.type === 'footnoteReference') called.add(node.identifier)
    else if (node.type === 'footnoteDefinition') notes.push(node)
    else if (node.type === 'definition') uncalled.push(node)
  })
  uncalled.push(...notes.filter(({identifier}) => !called.has(identifier)))
  return uncalled.map(node => ({...offsetsOf(node), text: ''}))
}

function offsetsOf({position}: Node): {start: number; end: number} {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

/** What cannot be there needs no look: a comment has its sign, and a name is written as it is but for an escape. */
const mayBeInternal = new RegExp(`[#\\\\]|${internalFields.join('|')}`)

/** As it was typed where it holds nothing internal. */
function carriedYaml(yaml: string): string {
  if (!mayBeInternal.test(yaml)) return yaml
  const document = parseDocument(yaml)
  if (document.errors.length > 0) return ''
  let isChanged = Boolean(document.comment || document.commentBefore)
  document.comment = null
  document.commentBefore = null
  visitYaml(document, (_, node) => {
    if (isPair(node) || !isNode(node) || !(node.comment || node.commentBefore)) return
    isChanged = true
    node.comment = null
    node.commentBefore = null
  })
  for (const field of internalFields) if (document.delete(field)) isChanged = true
  return isChanged ? document.toString({lineWidth: 0}).trimEnd() : yaml
}
