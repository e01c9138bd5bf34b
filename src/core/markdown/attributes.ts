import type {Expression} from 'estree'
import type {MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx'
import {type DataBook, emptyBook} from '../data/book.ts'
import {evaluateExpression} from '../data/formula.ts'
import {problemFault} from '../data/problem-fault.ts'
import type {Place} from '../diagnostic.ts'
import {
  type AttributeExpression,
  type AttributeFormula,
  expressionIn,
  formulaOf,
  formulasIn,
  listOf,
  placeOfSyntax,
  recordOf
} from './attribute-syntax.ts'
import {type Fault, placeOf} from './fault.ts'

export type Component = MdxJsxFlowElement | MdxJsxTextElement

/** The attributes of a component as values, and what could not be read. */
export interface AttributeReading {
  /** text, literals, lists and records of them, and the values of formulas; `true` for a bare name */
  values: Record<string, unknown>
  faults: Fault[]
}

/** Read the attributes of a component against the data; nothing is run. A value that has none is left out. */
export function readAttributes(node: Component, book: DataBook): AttributeReading {
  const reading: AttributeReading = {values: {}, faults: []}
  for (const attribute of node.attributes.filter(isNamedAttribute)) {
    const value = attributeValue(attribute, book, reading.faults)
    if (value !== undefined) reading.values[attribute.name] = value
  }
  return reading
}

/** The attributes of a component that needs no data. */
export function attributesOf(node: Component): Record<string, unknown> {
  return readAttributes(node, emptyBook).values
}

/** All formulas in the attributes of a component, those inside lists and records one by one. */
export function componentFormulas(node: Component): AttributeFormula[] {
  return node.attributes.filter(isNamedAttribute).flatMap(attribute => {
    const written = expressionIn(attribute)
    return written ? formulasIn(written) : []
  })
}

/** Where an attribute stands, or one entry of the list in it; the component where it has no such attribute. */
export function placeOfAttribute(node: Component, name: PropertyKey | undefined, index?: PropertyKey): Place {
  const attribute = node.attributes.filter(isNamedAttribute).find(each => each.name === name)
  const list = attribute && expressionIn(attribute)?.expression
  const entry = list?.type === 'ArrayExpression' && typeof index === 'number' ? list.elements[index] : undefined
  return (entry && placeOfSyntax(entry)) ?? placeOf(attribute ?? node)
}

/** The words of an attribute as the author wrote them: `{thon}`, `dan_so`. */
export function writtenAttribute(node: Component, name: PropertyKey | undefined): string | undefined {
  const {value} = node.attributes.filter(isNamedAttribute).find(each => each.name === name) ?? {}
  return typeof value === 'object' && value !== null ? `{${value.value}}` : (value ?? undefined)
}

export function isNamedAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): attribute is MdxJsxAttribute {
  return attribute.type === 'mdxJsxAttribute'
}

// --- internal ---

interface Reader {
  written: AttributeExpression
  book: DataBook
  faults: Fault[]
}

function attributeValue(attribute: MdxJsxAttribute, book: DataBook, faults: Fault[]): unknown {
  const {value} = attribute
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value
  const written = expressionIn(attribute)
  if (written) return plainValue(written.expression, {written, book, faults})
  faults.push({kind: 'foreign-expression', place: placeOf(attribute), actual: value.value.slice(0, 60)})
  return undefined
}

function plainValue(node: Expression, reader: Reader): unknown {
  if (node.type === 'Literal' && isPlain(node.value)) return node.value
  const list = listOf(node)
  if (list) return list.map(entry => plainValue(entry, reader))
  const record = recordOf(node)
  if (record) return Object.fromEntries(record.map(([name, value]) => [name, plainValue(value, reader)]))
  const result = evaluateExpression(node, reader.book)
  if (result.ok) return result.value
  const {source, place} = formulaOf(node, reader.written)
  reader.faults.push(problemFault(result.problem, place, source))
  return undefined
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
