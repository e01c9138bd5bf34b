import type {DataBook} from '../data/book.ts'
import {evaluateFormula, type FormulaProblem} from '../data/formula.ts'
import {expressionOf, pathOf} from '../data/language/syntax.ts'
import {parseFormula} from '../data/parse-formula.ts'

/** What is asked for: all of a file, one of its facts or columns, or one cell. */
export interface DataName {
  /** as formulas call the file, e.g. `thon` */
  file: string
  /** a fact or column; absent: all of them */
  key?: string
  /** the row of a cell, from 1 */
  row?: number
}

/** The data that a name means: a file (`data/thon.csv`, `thon`), a fact or column (`thon.ho`), a cell (`where(thon, …).ho`). */
export function findDataName(written: string, book: DataBook): {ok: true; name: DataName} | NameProblem {
  const file = fileNamed(written, book)
  if (file !== undefined) return {ok: true, name: {file}}
  const program = parseFormula(written)
  const expression = expressionOf(program)
  const path = expression && pathOf(expression)
  const result = evaluateFormula(program, book)
  if (path && (result.ok || book.facts.get(path.file)?.has(path.key))) return {ok: true, name: path}
  if (!result.ok) return {ok: false, problem: result.problem}
  const {value} = result
  if (value.type !== 'column') return {ok: false}
  const [row, ...others] = value.rows
  const cell = row !== undefined && others.length === 0 ? {row: row + 1} : {}
  return {ok: true, name: {file: value.table.name, key: value.field.name, ...cell}}
}

/** Why a name means nothing. */
export interface NameProblem {
  ok: false
  problem?: FormulaProblem
}

/** The name under which formulas know a file of `data/`, by its path or by that name. */
export function fileNamed(written: string, {facts, factsFiles, tables}: DataBook): string | undefined {
  const wanted = written.replace(/^\.\//, '')
  if (facts.has(wanted) || tables.has(wanted)) return wanted
  const files = [...factsFiles.values(), ...tables.values()]
  return files.find(({file}) => file === wanted)?.name
}
