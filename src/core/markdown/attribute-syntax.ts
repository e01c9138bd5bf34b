import type {Expression, ObjectExpression, Program, Property} from 'estree'
import type {MdxJsxAttribute} from 'mdast-util-mdx'
import type {Place} from '../diagnostic.ts'
import {placeOf} from './fault.ts'

/** A formula in an attribute, e.g. `thon` in `of={thon}`. */
export interface AttributeFormula {
  program: Program
  /** as the author wrote it */
  source: string
  place: Place
}

/** An attribute's expression with its own words. */
export interface AttributeExpression {
  expression: Expression
  attribute: MdxJsxAttribute
  source: string
  /** offset of the words in the paper */
  start: number
}

/** The expression of `name={…}`; nothing for text, for a bare name, and for what is no single expression. */
export function expressionIn(attribute: MdxJsxAttribute): AttributeExpression | undefined {
  const {value} = attribute
  if (typeof value !== 'object' || value === null) return undefined
  const program = value.data?.estree
  const statement = program?.body[0]
  if (program?.body.length !== 1 || statement?.type !== 'ExpressionStatement') return undefined
  return {expression: statement.expression, attribute, source: value.value, start: program.range?.[0] ?? 0}
}

/** The entries of `[a, b]`; nothing where it has holes or spreads. */
export function listOf(node: Expression): Expression[] | undefined {
  if (node.type !== 'ArrayExpression') return undefined
  const entries = node.elements.flatMap(entry => (entry === null || entry.type === 'SpreadElement' ? [] : [entry]))
  return entries.length === node.elements.length ? entries : undefined
}

/** The entries of `{a: b}`; nothing where names are computed or values are methods. */
export function recordOf(node: Expression): [string, Expression][] | undefined {
  if (node.type !== 'ObjectExpression') return undefined
  const entries = node.properties.flatMap(entryOf)
  return entries.length === node.properties.length ? entries : undefined
}

/** The formulas of an attribute: what is neither a literal nor a list or record. */
export function formulasIn(written: AttributeExpression): AttributeFormula[] {
  return leavesOf(written.expression).map(leaf => formulaOf(leaf, written))
}

/** An expression of an attribute as a formula with its own words and place; a whole attribute is shown as such. */
export function formulaOf(
  node: Expression,
  {attribute, expression, source, start}: AttributeExpression
): AttributeFormula {
  const [from = start, to = start + source.length] = node.range ?? []
  const program: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{type: 'ExpressionStatement', expression: node}]
  }
  const place = node === expression ? undefined : placeOfSyntax(node)
  return {program, source: source.slice(from - start, to - start), place: place ?? placeOf(attribute)}
}

/** Where a node of the syntax stands in the paper; its columns count from 0. */
export function placeOfSyntax({loc}: Pick<Expression, 'loc'>): Place | undefined {
  if (!loc) return undefined
  return {line: loc.start.line, column: loc.start.column + 1, endLine: loc.end.line, endColumn: loc.end.column + 1}
}

// --- internal ---

function entryOf(property: ObjectExpression['properties'][number]): [string, Expression][] {
  if (property.type !== 'Property' || property.computed || property.kind !== 'init' || property.method) return []
  const {key, value} = property
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined
  return name === undefined || !isExpressionNode(value) ? [] : [[name, value]]
}

function isExpressionNode(node: Property['value']): node is Expression {
  return !['AssignmentPattern', 'ArrayPattern', 'ObjectPattern', 'RestElement'].includes(node.type)
}

function leavesOf(node: Expression): Expression[] {
  if (node.type === 'Literal') return []
  const inner = listOf(node) ?? recordOf(node)?.map(([, value]) => value)
  return inner ? inner.flatMap(leavesOf) : [node]
}
