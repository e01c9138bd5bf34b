import type {Expression} from 'estree'
import {scalarOf} from '../cells.ts'
import type {ColumnValue, NumberValue, Scalar, TableValue, Value} from '../value.ts'
import {spendOnRows} from './context.ts'
import {andThen, type FormulaResult, failed, found} from './result.ts'
import {type Series, seriesOf} from './series.ts'
import type {FunctionCall, Parameter} from './signature.ts'

/** A single number; a column of one row is its cell. */
export function number(name: string): Parameter<NumberValue> {
  return {
    name,
    read: (argument, call) =>
      andThen(readScalar(argument, call), value =>
        value.type === 'number' ? found(value) : wrong(call, name, value, 'number')
      )
  }
}

/** A number written in the formula itself, e.g. how many decimals. */
export function wholeNumber(name: string, least: number, most: number): Parameter<number> {
  return {
    name,
    read: (argument, call) =>
      andThen(number(name).read(argument, call), ({value}) =>
        Number.isInteger(value) && value >= least && value <= most
          ? found(value)
          : failed({
              kind: 'wrong-argument',
              of: call.of,
              parameter: name,
              actual: String(value),
              expected: `${least}…${most}`
            })
      )
  }
}

/** A number, or the numbers of a column. */
export function series(name: string): Parameter<Series> {
  return {name, read: (argument, call) => andThen(call.evaluate(argument, call), value => toSeries(value, name, call))}
}

/** A column: one field of some rows. */
export function column(name: string): Parameter<ColumnValue> {
  return {
    name,
    read: (argument, call) =>
      andThen(call.evaluate(argument, call), value =>
        value.type === 'column' ? found(value) : wrong(call, name, value, 'column')
      )
  }
}

/** Rows of a table. */
export function table(name: string): Parameter<TableValue> {
  return {
    name,
    read: (argument, call) =>
      andThen(call.evaluate(argument, call), value =>
        value.type === 'table' ? found(value) : wrong(call, name, value, 'table')
      )
  }
}

/** Rows of a table, or one field of them. */
export function rows(name: string): Parameter<TableValue | ColumnValue> {
  return {
    name,
    read: (argument, call) =>
      andThen(call.evaluate(argument, call), value =>
        value.type === 'table' || value.type === 'column' ? found(value) : wrong(call, name, value, 'table')
      )
  }
}

/** Any single value. */
export function scalar(name: string): Parameter<Scalar> {
  return {name, read: readScalar}
}

/** A condition on the fields of a row: not evaluated here, but for each row. */
export function condition(name: string): Parameter<Expression> {
  return {name, read: found}
}

/** An argument of the wrong type. */
export function wrong(call: FunctionCall, parameter: string, {type: actual}: Pick<Value, 'type'>, expected: string) {
  return failed({kind: 'wrong-argument', of: call.of, parameter, actual, expected})
}

// --- internal ---

function readScalar(argument: Expression, call: FunctionCall): FormulaResult<Scalar> {
  return andThen(call.evaluate(argument, call), scalarOf)
}

function toSeries(value: Value, name: string, call: FunctionCall): FormulaResult<Series> {
  if (value.type === 'number') return found({...value, values: [value.value]})
  const read = value.type === 'column' ? seriesOf(value) : undefined
  if (!read) return wrong(call, name, value.type === 'column' ? {type: 'text'} : value, 'number')
  return andThen(spendOnRows(call, read.values.length), () => found(read))
}
