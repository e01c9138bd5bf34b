import type {DataBook} from '../../core/data/book.ts'
import {displayValue} from '../../core/data/display.ts'
import {explainFormula} from '../../core/data/explain.ts'
import {readsHidden} from '../../core/data/hidden.ts'
import {shortDate} from '../../core/vietnamese/dates.ts'
import type {SiteText} from '../text/index.ts'
import {visibleFacts} from './dataset.ts'
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
export function factRows(name: string, book: DataBook, {datasets: words}: SiteText): FactRow[] {
  return visibleFacts(name, book).map(([key, {title, formula, unit, asOf, source, note}]) => {
    const path = `${name}.${key}`
    const explained = explainFormula(path, book)
    const value = explained.ok ? explained.value : undefined
    const number = value?.type === 'number' ? {...value, form: {...value.form, unit: false}} : undefined
    return {
      anchor: factAnchor(key),
      path,
      title: title ?? key,
      value: value ? displayValue(number ?? value, book) : words.noValue,
      isNumber: number !== undefined,
      unit: (number?.unit ?? unit)?.text,
      formula: formula !== undefined && readsHidden(formula, book) ? undefined : formula,
      asOf: asOf && shortDate(asOf),
      source,
      note
    }
  })
}
