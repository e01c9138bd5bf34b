import type {Program} from 'estree'
import type {DataBook} from '../data/book.ts'
import {columnOf, scalarOf} from '../data/cells.ts'
import type {FormulaContext} from '../data/language/context.ts'
import {contextOf} from '../data/language/derived-facts.ts'
import {evaluate} from '../data/language/evaluate.ts'
import {andThen, failed, found, type ScalarResult} from '../data/language/result.ts'
import {expressionOf} from '../data/language/syntax.ts'
import {parseFormula} from '../data/parse-formula.ts'
import type {Table} from '../data/table.ts'
import type {TableValue} from '../data/value.ts'

/** A template taken apart: words, and formulas over the fields of a row. */
export type TemplatePart =
  | {kind: 'text'; text: string}
  /** `program` is absent where the source is no formula */
  | {kind: 'formula'; source: string; program?: Program}

/** The parts of `dân tộc {ten} chiếm {shares(ho, thon.ho, {decimals: 1})}`; a brace that is never closed is a brace. */
export function readTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let from = 0
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    const end = closingBrace(template, open)
    if (end < 0) break
    parts.push({kind: 'text', text: template.slice(from, open)}, formulaPart(template.slice(open + 1, end)))
    from = end + 1
  }
  return [...parts, {kind: 'text', text: template.slice(from)}]
}

/** The value of a template's formula in one row: bare names are its fields. */
export function rowValue({program}: {program?: Program}, table: Table, index: number, book: DataBook): ScalarResult {
  const expression = expressionOf(program)
  if (!expression) return failed({kind: 'foreign-expression', what: 'syntax'})
  const context = {...contextOf(book), evaluate: inRow(table, index)}
  return andThen(context.evaluate(expression, context), scalarOf)
}

// --- internal ---

function formulaPart(written: string): TemplatePart {
  const source = written.trim()
  return {kind: 'formula', source, program: parseFormula(source)}
}

/** Where the brace that opens there is closed; options of functions have braces of their own. */
function closingBrace(template: string, open: number): number {
  let depth = 0
  for (let at = open; at < template.length; at++) {
    if (template[at] === '{') depth++
    if (template[at] === '}' && --depth === 0) return at
  }
  return -1
}

/** A field is its column cut down to the row, so that a function can find the cell among all others: `shares(ho, thon.ho)`. */
function inRow(table: Table, index: number): FormulaContext['evaluate'] {
  const row: TableValue = {type: 'table', table, rows: [index], origins: []}
  return (node, context) => {
    // Inside `where` bare names are the fields of another table.
    if (node.type !== 'Identifier' || context.row) return evaluate(node, context)
    const column = columnOf(row, node.name)
    return column ? found(column) : evaluate(node, {...context, row: {table, index}})
  }
}
