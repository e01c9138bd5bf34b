import type {Node, Parent} from 'mdast'
import type {
  MdxFlowExpression,
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression
} from 'mdast-util-mdx'
import {visitParents} from 'unist-util-visit-parents'
import type {ComponentSpec} from '../components/component.ts'
import {components, findComponent} from '../components/index.ts'
import type {DataBook} from '../data/book.ts'
import {evaluateFormula, type FormulaProblem} from '../data/formula.ts'
import {describeValue, valueAt, wantedBy} from '../model/read-issue.ts'
import {closestName} from './closest-name.ts'
import {type Fault, placeOf} from './fault.ts'

export type Component = MdxJsxFlowElement | MdxJsxTextElement

/** Everything in the tree that is not in the vocabulary: ESM, spreads, unknown components, foreign expressions. */
export function checkVocabulary(tree: Parent, book: DataBook): Fault[] {
  const faults: Fault[] = []
  visitParents(tree, (node: Node, ancestors: Parent[]) => {
    if (node.type === 'mdxjsEsm') faults.push({kind: 'esm', place: placeOf(node), actual: firstWord(node)})
    else if (isExpression(node)) faults.push(...checkExpression(node, book))
    else if (isComponent(node)) faults.push(...checkComponent(node, ancestors))
    else if (foreignMarkdown.has(node.type))
      faults.push({kind: 'foreign-markdown', place: placeOf(node), actual: node.type})
  })
  return faults
}

/** The attributes of a component as plain values: text, or the literal of `{…}`; `true` for a bare name. */
export function attributesOf(node: Component): Record<string, unknown> {
  return Object.fromEntries(
    node.attributes.filter(isNamedAttribute).map(attribute => [attribute.name, attributeValue(attribute)])
  )
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
  const result = evaluateFormula(node.data?.estree ?? undefined, book)
  return result.ok ? [] : [problemFault(result.problem, node)]
}

function problemFault(problem: FormulaProblem, node: ExpressionNode): Fault {
  const place = placeOf(node)
  switch (problem.kind) {
    case 'unknown-name':
      return {kind: problem.kind, place, actual: problem.name, expected: closestName(problem.name, problem.known)}
    case 'not-evaluable':
      return {kind: problem.kind, place, actual: node.value, words: {what: problem.what}}
    case 'foreign-expression':
      return {kind: problem.kind, place, actual: node.value.trim().slice(0, 60)}
  }
}

function checkComponent(node: Component, ancestors: Parent[]): Fault[] {
  const spec = node.name ? findComponent(node.name) : undefined
  const place = placeOf(node)
  if (!spec) {
    const known = components.map(component => component.name)
    return [
      {
        kind: 'unknown-component',
        place,
        actual: node.name ?? '<>',
        expected: node.name ? closestName(node.name, known) : undefined
      }
    ]
  }
  const misplaced: Fault[] =
    spec.place === 'document' && ancestors.length > 1 ? [{kind: 'misplaced-component', place, actual: spec.name}] : []
  return [...misplaced, ...node.attributes.flatMap(unreadable), ...attributeFaults(node, spec)]
}

/** Spreads, and values that only a program could give. */
function unreadable(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): Fault[] {
  const place = placeOf(attribute)
  if (!isNamedAttribute(attribute)) return [{kind: 'spread', place, actual: `{${attribute.value}}`}]
  if (attributeValue(attribute) !== undefined || typeof attribute.value !== 'object') return []
  return [{kind: 'foreign-expression', place, actual: attribute.value?.value.slice(0, 60)}]
}

function attributeFaults(node: Component, spec: ComponentSpec): Fault[] {
  const given = attributesOf(node)
  const words = {component: spec.name}
  const placeOfAttribute = (name: PropertyKey | undefined) =>
    placeOf(node.attributes.find(attribute => isNamedAttribute(attribute) && attribute.name === name) ?? node)
  return (spec.attributes.safeParse(given).error?.issues ?? []).flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') {
      const place = placeOfAttribute(issue.path[0])
      const actual = describeValue(valueAt(given, issue.path))
      return [{kind: 'component-attribute', place, actual, expected: wantedBy(issue), words}]
    }
    return issue.keys.map(name => {
      const expected = closestName(name, Object.keys(spec.attributes.shape))
      return {kind: 'component-attribute', place: placeOfAttribute(name), actual: name, expected, words}
    })
  })
}

function isNamedAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): attribute is MdxJsxAttribute {
  return attribute.type === 'mdxJsxAttribute'
}

function attributeValue(attribute: MdxJsxAttribute): unknown {
  const {value} = attribute
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value
  const statement = value.data?.estree?.body[0]
  return statement?.type === 'ExpressionStatement' && statement.expression.type === 'Literal'
    ? statement.expression.value
    : undefined
}
