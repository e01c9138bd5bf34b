import type {BinaryExpression, Expression} from 'estree'
import {scalarOf} from '../cells.ts'
import type {FieldType, Table, TableField} from '../table.ts'
import type {Scalar} from '../value.ts'
import {type Comparison, comparableTo, compareBare, isComparison} from './compare.ts'
import {type FormulaContext, spendOnRows} from './context.ts'
import {bareNamesIn} from './paths-in.ts'
import {andThen, type FormulaResult, failed, found} from './result.ts'

type Rows = readonly number[]

/** The rows that meet a condition, in their order. Whole columns are compared at once where the condition allows it. */
export function filterRows(test: Expression, table: Table, rows: Rows, context: FormulaContext): FormulaResult<Rows> {
  if (test.type === 'LogicalExpression' && test.operator === '&&')
    return andThen(filterRows(test.left, table, rows, context), left => filterRows(test.right, table, left, context))
  if (test.type === 'LogicalExpression' && test.operator === '||')
    return andThen(filterRows(test.left, table, rows, context), left =>
      andThen(filterRows(test.right, table, without(rows, left), context), right => found(merge(left, right)))
    )
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return andThen(filterRows(test.argument, table, rows, context), left => found(without(rows, left)))
  return columnFilter(test, table, rows, context) ?? filterOneByOne(test, table, rows, context)
}

// --- internal ---

const turned: Record<Comparison, Comparison> = {'==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<='}

/** A field compared with something that is the same for all rows; nothing for any other condition. */
function columnFilter(
  test: Expression,
  table: Table,
  rows: Rows,
  context: FormulaContext
): FormulaResult<Rows> | undefined {
  if (test.type !== 'BinaryExpression' || !isComparison(test.operator)) return undefined
  const sides = sidesOf(test, test.operator, table)
  if (!sides) return undefined
  const {field, operator, other} = sides
  const value = andThen(context.evaluate(other, context), scalarOf)
  const wanted = andThen(value, scalar => comparableTo(operator, {type: typeOf[field.type], unit: field.unit}, scalar))
  const cells = table.columns.get(field.name) ?? []
  return andThen(wanted, bare =>
    andThen(spendOnRows(context, rows.length), () =>
      found(
        rows.filter(index => {
          const cell = cells[index]
          return cell !== undefined && compareBare(operator, cell, bare)
        })
      )
    )
  )
}

const typeOf: Record<FieldType, Scalar['type']> = {
  integer: 'number',
  number: 'number',
  year: 'number',
  string: 'text',
  date: 'date',
  boolean: 'boolean'
}

function sidesOf(
  {left, right}: BinaryExpression,
  operator: Comparison,
  table: Table
): {field: TableField; operator: Comparison; other: Expression} | undefined {
  if (left.type === 'PrivateIdentifier') return undefined
  const leftField = fieldOf(left, table)
  if (leftField && isSameForAllRows(right, table)) return {field: leftField, operator, other: right}
  const rightField = fieldOf(right, table)
  if (rightField && isSameForAllRows(left, table)) return {field: rightField, operator: turned[operator], other: left}
  return undefined
}

function fieldOf(node: Expression, table: Table): TableField | undefined {
  return node.type === 'Identifier' ? table.fields.find(({name}) => name === node.name) : undefined
}

function isSameForAllRows(node: Expression, table: Table): boolean {
  return bareNamesIn(node).every(name => table.fields.every(field => field.name !== name))
}

function filterOneByOne(test: Expression, table: Table, rows: Rows, context: FormulaContext): FormulaResult<Rows> {
  const left: number[] = []
  for (const index of rows) {
    const result = andThen(context.evaluate(test, {...context, row: {table, index}}), scalarOf)
    // An empty cell meets no condition.
    if (!result.ok && result.problem.kind === 'not-evaluable' && result.problem.what === 'empty-cell') continue
    if (!result.ok) return result
    if (result.value.type !== 'boolean')
      return failed({
        kind: 'wrong-argument',
        of: 'where',
        parameter: 'condition',
        actual: result.value.type,
        expected: 'boolean'
      })
    if (result.value.value) left.push(index)
  }
  return found(left)
}

function without(rows: Rows, left: Rows): Rows {
  const gone = new Set(left)
  return rows.filter(index => !gone.has(index))
}

function merge(left: Rows, right: Rows): Rows {
  return left.length === 0 ? right : right.length === 0 ? left : [...left, ...right].sort((a, b) => a - b)
}
