import type {Expression, Program, SimpleCallExpression} from 'estree'
import type {DataBook} from './book.ts'
import {derivedAt} from './language/evaluation-order.ts'
import {argumentsOf, expressionOf, partsOf, pathOf, whereName} from './language/syntax.ts'
import {parseFormula} from './parse-formula.ts'

/**
 * The names that a formula reads, sorted: facts and columns as `thon.tong`, whole tables as `thon`. What derived facts read in its place is
 * among them, and so are names that do not exist.
 */
export function formulaUses(program: Program | null | undefined, book: DataBook): string[] {
  const used = new Set(namesIn(expressionOf(program), book))
  // A set that grows while it is gone through is gone through to its end.
  for (const name of used) {
    const formula = derivedAt(name, book)?.formula
    if (formula !== undefined) for (const inner of namesIn(expressionOf(parseFormula(formula)), book)) used.add(inner)
  }
  return [...used].sort()
}

/** The names that an expression writes itself. */
export function namesIn(expression: Expression | undefined, book: DataBook): string[] {
  const names: string[] = []
  const waiting: Scoped[] = expression ? [{node: expression}] : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, table} = next
    const path = pathOf(node)
    const field = fieldOfRows(node)
    if (path) names.push(`${path.file}.${path.key}`)
    else if (node.type === 'Identifier') names.push(nameOf(node.name, table, book))
    else if (field) {
      names.push(`${field.table}.${field.name}`)
      waiting.push(...conditionsOf(field.call, table))
    } else waiting.push(...scopedParts(node, table))
  }
  return names
}

// --- internal ---

interface Scoped {
  node: Expression
  /** the table whose fields bare names mean */
  table?: string
}

function nameOf(name: string, table: string | undefined, {tables}: DataBook): string {
  const isField = table !== undefined && tables.get(table)?.fields.some(field => field.name === name)
  return isField ? `${table}.${name}` : name
}

/** `where(thon, …).dan_so`: a field of one table, however its rows are chosen. */
function fieldOfRows(node: Expression): {table: string; name: string; call: SimpleCallExpression} | undefined {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined
  const table = node.object.type === 'CallExpression' ? tableOf(node.object) : undefined
  return table && node.object.type === 'CallExpression'
    ? {table, name: node.property.name, call: node.object}
    : undefined
}

/** The table whose rows an expression gives, as far as its text tells. */
function tableOf(node: Expression): string | undefined {
  let inner: Expression | undefined = node
  while (inner && isWhere(inner)) inner = argumentsOf(inner)?.expressions[0]
  return inner?.type === 'Identifier' && inner !== node ? inner.name : undefined
}

function isWhere(node: Expression): node is SimpleCallExpression {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === whereName
}

/** The conditions by which rows are chosen, each with the table that it is about. */
function conditionsOf(call: SimpleCallExpression, outer: string | undefined): Scoped[] {
  const table = tableOf(call) ?? outer
  const conditions: Scoped[] = []
  for (let inner: Expression | undefined = call; inner && isWhere(inner); ) {
    const [rows, ...tests]: Expression[] = argumentsOf(inner)?.expressions ?? []
    conditions.push(...tests.map(node => ({node, table})))
    inner = rows
  }
  return conditions
}

function scopedParts(node: Expression, table: string | undefined): Scoped[] {
  if (!isWhere(node)) return partsOf(node).map(part => ({node: part, table}))
  const [rows, ...tests] = partsOf(node)
  const inside = tableOf(node) ?? table
  return [...(rows ? [{node: rows, table}] : []), ...tests.map(test => ({node: test, table: inside}))]
}
