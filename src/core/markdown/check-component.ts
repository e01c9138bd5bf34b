import type {Parent} from 'mdast'
import type {z} from 'zod'
import type {AttributeProblem, ComponentSpec} from '../components/component.ts'
import {components, findComponent} from '../components/index.ts'
import type {DataBook} from '../data/book.ts'
import {describeValue, valueAt, wantedBy} from '../model/read-issue.ts'
import {type Component, isNamedAttribute, placeOfAttribute, readAttributes, writtenAttribute} from './attributes.ts'
import {closestName} from './closest-name.ts'
import {type Fault, placeOf} from './fault.ts'

/** What is wrong with a component: its name, its place, its content, its attributes, and its data. */
export function checkComponent(node: Component, ancestors: readonly Parent[], book: DataBook): Fault[] {
  const spec = node.name ? findComponent(node.name) : undefined
  if (!spec) return [unknownComponent(node)]
  return [...placeFaults(node, spec, ancestors), ...contentFaults(node, spec), ...attributeFaults(node, spec, book)]
}

// --- internal ---

function unknownComponent(node: Component): Fault {
  const known = components.map(component => component.name)
  const expected = node.name ? closestName(node.name, known) : undefined
  return {kind: 'unknown-component', place: placeOf(node), actual: node.name ?? '<>', expected}
}

function placeFaults(node: Component, {name, place}: ComponentSpec, ancestors: readonly Parent[]): Fault[] {
  const isInSentence = node.type === 'mdxJsxTextElement' && place !== 'inline'
  const isNested = place === 'document' && ancestors.length > 1
  return isInSentence || isNested ? [{kind: 'misplaced-component', place: placeOf(node), actual: name}] : []
}

/** What stands between the tags of a component that is made from data would be printed nowhere. */
function contentFaults(node: Component, {name, render}: ComponentSpec): Fault[] {
  if (!render || node.children.length === 0) return []
  return [{kind: 'component-content', place: placeOf(node.children[0]!), actual: name}]
}

function attributeFaults(node: Component, spec: ComponentSpec, book: DataBook): Fault[] {
  const {values, faults} = readAttributes(node, book)
  const spreads = node.attributes
    .filter(attribute => !isNamedAttribute(attribute))
    .map((attribute): Fault => ({kind: 'spread', place: placeOf(attribute), actual: `{${attribute.value}}`}))
  const parsed = spec.attributes.safeParse(values)
  if (parsed.success)
    return [
      ...spreads,
      ...faults,
      ...(spec.problems?.(parsed.data, book) ?? []).map(problem => problemFault(node, spec, problem))
    ]
  // An attribute that could not be read is missing because of that.
  const unread = new Set(
    node.attributes
      .filter(isNamedAttribute)
      .filter(({name}) => !(name in values))
      .map(({name}) => name)
  )
  const issues = parsed.error.issues.filter(({path}) => !unread.has(String(path[0])))
  return [...spreads, ...faults, ...issues.flatMap(issue => issueFaults(node, spec, values, issue))]
}

function issueFaults(node: Component, spec: ComponentSpec, values: object, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownAttribute(node, spec, key))
  const [name, index] = issue.path
  const actual = index === undefined ? writtenAttribute(node, name) : describeValue(valueAt(values, issue.path))
  const words: Record<string, string> = {component: spec.name}
  if (name !== undefined && !(name in values)) words.missing = String(name)
  return [
    {kind: 'component-attribute', place: placeOfAttribute(node, name, index), actual, expected: wantedBy(issue), words}
  ]
}

function unknownAttribute(node: Component, {name, attributes}: ComponentSpec, key: string): Fault {
  const expected = closestName(key, Object.keys(attributes.shape))
  const words = {component: name}
  return {kind: 'component-attribute', place: placeOfAttribute(node, key), actual: key, expected, words}
}

function problemFault(
  node: Component,
  {name}: ComponentSpec,
  {attribute, index, actual, why}: AttributeProblem
): Fault {
  const place = placeOfAttribute(node, attribute, index)
  if (why.kind === 'unknown-column')
    return {kind: why.kind, place, actual, expected: closestName(actual, why.known), words: {table: why.table}}
  const severity = why.reason === 'no-source' ? {severity: 'warning' as const} : {}
  return {kind: why.kind, place, actual, words: {component: name, reason: why.reason}, ...severity}
}
