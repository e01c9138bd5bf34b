import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {mdxFromMarkdown} from 'mdast-util-mdx'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import {mdxjs} from 'micromark-extension-mdxjs'
import {fileStart, type Place} from '../diagnostic.ts'
import {type Fault, placeOf} from './fault.ts'
import {placeOfLetter} from './letter-place.ts'
import {deepestNesting, measureText} from './text-limits.ts'

/** An MDX text as a tree, with what could not be parsed. */
export interface ParsedMarkdown {
  tree: Root
  /** text between the fences, and the line it starts on; absent where the text has no front matter */
  yaml?: {text: string; line: number}
  faults: Fault[]
}

const mostSyntaxFaults = 20
/** A text is parsed again for each syntax error; a large one must not cost twenty times its time. */
const mostWork = 400_000

const options = {
  extensions: [mdxjs(), frontmatter(['yaml']), gfmTable(), gfmFootnote()],
  mdastExtensions: [
    mdxFromMarkdown(),
    frontmatterFromMarkdown(['yaml']),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown()
  ]
}

/** Parse MDX as it stands: CommonMark, GFM tables and footnotes, front matter, MDX. Nothing is run. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const measure = measureText(text)
  return measure.refusal ? {tree: emptyTree(), faults: [measure.refusal]} : parseRepaired(text, measure.work)
}

// --- internal ---

/** A syntax error ends micromark: blank the character that opened it and go on, so that all are reported at once. */
function parseRepaired(text: string, work: number): ParsedMarkdown {
  const faults: Fault[] = []
  const mostAttempts = Math.min(mostSyntaxFaults, Math.ceil(mostWork / work))
  for (let attempt: string | undefined = text; attempt !== undefined && faults.length < mostAttempts; ) {
    const result = parseOnce(attempt)
    if ('tree' in result) return {...splitFrontMatter(result.tree), faults}
    faults.push(result.fault)
    // What was a formula may be a sea of brackets when its brace is gone.
    attempt = result.repaired !== undefined && measureText(result.repaired).refusal ? undefined : result.repaired
  }
  return {...splitFrontMatter(frontMatterOnly(text)), faults}
}

/** The tree, or what is wrong and the text without it, where that can be told. */
function parseOnce(text: string): {tree: Root} | {fault: Fault; repaired?: string} {
  try {
    const tree = fromMarkdown(text, options)
    const deep = findDeepNode(tree)
    return deep ? {fault: {kind: 'too-deep', place: placeOf(deep), expected: String(deepestNesting)}} : {tree}
  } catch (error) {
    const fault = syntaxFault(error, text)
    const opener = findOpener(text, fault)
    if (opener < 0) return {fault}
    const place = isEndOfFile(fault) ? placeOfLetter(text, opener) : fault.place
    return {fault: {...fault, place}, repaired: `${text.slice(0, opener)} ${text.slice(opener + 1)}`}
  }
}

function emptyTree(): Root {
  return {type: 'root', children: []}
}

/** A list is two nodes deep, and the text in it has marks of its own; everything that reads the tree calls itself at each level. */
const deepestTree = 2 * deepestNesting + 20

function findDeepNode(tree: Root): Nodes | undefined {
  const open: {node: Nodes; depth: number}[] = [{node: tree, depth: 0}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, depth} = next
    if (depth > deepestTree) return node
    if ('children' in node) for (const child of node.children) open.push({node: child, depth: depth + 1})
  }
  return undefined
}

function splitFrontMatter(tree: Root): Pick<ParsedMarkdown, 'tree' | 'yaml'> {
  const [first, ...rest] = tree.children
  if (first?.type !== 'yaml') return {tree}
  return {tree: {...tree, children: rest}, yaml: {text: first.value, line: (first.position?.start.line ?? 1) + 1}}
}

/** The front matter of a text whose body cannot be parsed at all. */
function frontMatterOnly(text: string): Root {
  const block = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? ''
  return fromMarkdown(block, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])]
  })
}

interface ParserMessage {
  reason: string
  place?: {line: number; column: number} | {start: {line: number; column: number}; end: {line: number; column: number}}
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && 'reason' in error
}

function syntaxFault(error: unknown, text: string): Fault {
  if (error instanceof RangeError) return {kind: 'too-deep', place: fileStart, expected: String(deepestNesting)}
  if (!isParserMessage(error)) throw error
  const opened = openTagPlace(error.reason)
  if (opened) return {kind: 'mdx-syntax', place: opened, words: {reason: error.reason}}
  const start = error.place ? ('start' in error.place ? error.place.start : error.place) : undefined
  const end = error.place && 'start' in error.place ? error.place.end : start
  const last = text.split('\n')
  const line = start?.line ?? last.length
  const column = start?.column ?? 1
  const place = {
    line,
    column,
    endLine: end?.line ?? line,
    endColumn: Math.max(end?.column ?? column, end?.line === line ? column + 1 : 1)
  }
  return {kind: 'mdx-syntax', place, words: {reason: error.reason}}
}

/** An unclosed tag is found at the end of its container; the parser's message names where it was opened: `(6:1-6:21)`. */
function openTagPlace(reason: string): Place | undefined {
  const numbers = /^Expected a closing tag for .*?\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason)?.slice(1).map(Number)
  if (!numbers) return undefined
  const [line, column, endLine, endColumn] = numbers
  return {line: line!, column: column!, endLine: endLine!, endColumn: endColumn!}
}

/** Offset of the `{` or `<` at or before the place: what opened the construct that failed. */
function findOpener(text: string, {place, words}: Fault): number {
  const lines = text.split('\n')
  const lineStart = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
  const offset = Math.min(lineStart + place.column - 1, text.length - 1)
  const brace = text.lastIndexOf('{', offset)
  return words?.reason?.includes('end of file in expression') ? brace : Math.max(brace, text.lastIndexOf('<', offset))
}

/** What never ends is shown where it began: the end of the file says nothing. */
function isEndOfFile({words}: Fault): boolean {
  return words?.reason?.startsWith('Unexpected end of file') ?? false
}
