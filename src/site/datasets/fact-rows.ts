import type {DataBook} from '../../core/data/book.ts'
import {displayValue} from '../../core/data/display.ts'
import {explainFormula} from '../../core/data/explain.ts'
import {shortDate} from '../../core/vietnamese/dates.ts'
import {factAnchor} from './row-pages.ts'

/** One fact as the page of its file shows it. */
export interface FactRow {
  anchor: string
  /** in formulas: `thon.ho` */
  path: string
  title: string
  value: string
  isNumber: boolean
  unit?: string
  formula?: string
  asOf?: string
  source?: string
  note?: string
}

/** The facts of a file in its order, derived ones with their formula and what it gives. */
export function factRows(name: string, book: DataBook): FactRow[] {
  return [...(book.facts.get(name) ?? [])].map(([key, {title, formula, unit, asOf, source, note}]) => {
    const path = `${name}.${key}`
    const explained = explainFormula(path, book)
    const value = explained.ok ? explained.value : undefined
    const number = value?.type === 'number' ? {...value, form: {...value.form, unit: false}} : undefined
    return {
      anchor: factAnchor(key),
      path,
      title: title ?? key,
      value: value ? displayValue(number ?? value, book) : 'không tính được',
      isNumber: number !== undefined,
      unit: (number?.unit ?? unit)?.text,
      formula,
      asOf: asOf && shortDate(asOf),
      source,
      note
    }
  })
}
