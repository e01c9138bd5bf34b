import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Origin, Scalar} from '../data/value.ts'
import type {Label} from '../markdown/labels.ts'

/** Where a value of the text comes from: for who asks, not for the sheet. */
export interface Binding {
  /** as the author wrote it; in a template it is about a row */
  formula?: string
  origins: readonly Origin[]
}

declare module 'hast' {
  interface ElementData {
    /** of a value in the text */
    binding?: Binding
    /** of the last element of a table or chart: the table whose figures it shows */
    dataset?: string
    /** of a numbered heading or paragraph */
    label?: Label
    /** depth of the list that a numbered paragraph is an item of, from 0 */
    listDepth?: number
  }
}

/** A value from data in the text: its words for the reader, the bare value and its formula for programs. */
export function valueElement(
  words: string,
  {value, origins = []}: Pick<Scalar, 'value'> & Partial<Pick<Scalar, 'origins'>>,
  formula?: string,
  rowFormula?: string
): Element {
  // A value from data that its reader may not see tells its words and nothing of where they come from.
  if (origins.some(({hidden}) => hidden)) return h('data', {className: ['value'], value: words}, words)
  const properties = {className: ['value'], value: String(value), ...(formula ? {dataFormula: formula} : {})}
  return {...h('data', properties, words), data: {binding: {formula: formula ?? rowFormula, origins}}}
}
