import {cellsOf, columnOf} from './cells.ts'
import type {Table, TableField} from './table.ts'
import type {ColumnValue, TableValue, Value} from './value.ts'

/**
 * Everything of a value that can be seen in a paper, as plain data for a digest: a single value with its unit, form and origins; of a table or
 * column its rows, the cells of the given fields (all where none are given), and what captions and source lines say of it.
 */
export function digestOfValue(value: Value, fields?: readonly string[]): unknown {
  switch (value.type) {
    case 'table':
      return ['table', aboutTable(value.table), ...usedFields(value, fields).map(field => cellsOfField(value, field))]
    case 'column':
      return ['column', aboutTable(value.table), columnCells(value)]
    default:
      return value
  }
}

// --- internal ---

function aboutTable({name, file, title, source, asOf, note, hidden, primaryKey}: Table): unknown {
  return [name, file, title, source, asOf, note, hidden, primaryKey]
}

function usedFields({table}: TableValue, names: readonly string[] | undefined): readonly TableField[] {
  return names ? table.fields.filter(({name}) => names.includes(name)) : table.fields
}

function cellsOfField(value: TableValue, {name}: TableField): unknown {
  const column = columnOf(value, name)
  return column && columnCells(column)
}

/** An empty cell and one that is not there are alike in JSON. */
function columnCells(column: ColumnValue): unknown {
  return [column.field, cellsOf(column)]
}
