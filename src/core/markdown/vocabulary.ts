import type {Node, Parents} from 'mdast'
import type {MdxFlowExpression, MdxTextExpression} from 'mdast-util-mdx'
import type {DataBook} from '../data/book.ts'
import {evaluateScalar} from '../data/formula.ts'
import {problemFault} from '../data/problem-fault.ts'
import type {Component} from './attributes.ts'
import {checkComponent} from './check-component.ts'
import {type Fault, placeOf} from './fault.ts'
import {walkTree} from './walk-tree.ts'

/** Everything in the tree that is not in the vocabulary: ESM, spreads, unknown components, foreign expressions. */
export function checkVocabulary(tree: Parents, book: DataBook): Fault[] {
  const faults: Fault[] = []
  walkTree(tree, (node, ancestors) => {
    if (node.type === 'mdxjsEsm') faults.push({kind: 'esm', place: placeOf(node), actual: firstWord(node)})
    else if (isExpression(node)) faults.push(...checkExpression(node, book))
    else if (isComponent(node)) faults.push(...checkComponent(node, ancestors, book))
    else if (foreignMarkdown.has(node.type))
      faults.push({kind: 'foreign-markdown', place: placeOf(node), actual: node.type})
  })
  return faults
}

export type ExpressionNode = MdxTextExpression | MdxFlowExpression

export function isExpression(node: Node): node is ExpressionNode {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression'
}

export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** `{/* … *​/}`: a comment of the author, printed nowhere. */
export function isComment(node: ExpressionNode): boolean {
  return node.data?.estree?.body.length === 0
}

// --- internal ---

/** Markdown that an official paper has no form for: it prints as bare words, or not at all. */
const foreignMarkdown: ReadonlySet<string> = new Set([
  'image',
  'imageReference',
  'link',
  'linkReference',
  'code',
  'inlineCode',
  'thematicBreak'
])

function firstWord(node: Node): string | undefined {
  return 'value' in node && typeof node.value === 'string' ? node.value.trim().split(/\s/)[0] : undefined
}

function checkExpression(node: ExpressionNode, book: DataBook): Fault[] {
  if (isComment(node)) return []
  const result = evaluateScalar(node.data?.estree, book)
  return result.ok ? [] : [problemFault(result.problem, placeOf(node), node.value)]
}
