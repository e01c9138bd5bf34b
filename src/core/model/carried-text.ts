import type {Node, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {isNode, isPair, parseDocument, visit as visitYaml} from 'yaml'
import {parseMarkdown} from '../markdown/parse.ts'
import type {FrontMatterField} from './front-matter.ts'

/**
 * The text of a paper as it may leave the house inside of an exported file: no comment of its authors, nothing that is called from
 * nowhere, no internal field. A comment leaves its empty marks behind, since it may keep two lists apart.
 */
export function carriedText(source: string): string {
  // Offsets are those of the text behind the mark of its encoding.
  const text = source.replace(/^\uFEFF/, '')
  const {tree, yaml} = parseMarkdown(text)
  const body = cutRanges(text, [...commentRanges(tree), ...uncalledRanges(tree)])
  return yaml ? body.replace(yaml.text, () => carriedYaml(yaml.text)) : body
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
  visit(tree, node => {
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
  visit(tree, 'footnoteReference', ({identifier}) => {
    called.add(identifier)
  })
  const ranges: TextRange[] = []
  visit(tree, node => {
    const isUncalled = node.type === 'footnoteDefinition' && !called.has(node.identifier)
    if (isUncalled || node.type === 'definition') ranges.push({...offsetsOf(node), text: ''})
  })
  return ranges
}

function offsetsOf({position}: Node): {start: number; end: number} {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

/** As it was typed where it holds nothing internal. */
function carriedYaml(yaml: string): string {
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
