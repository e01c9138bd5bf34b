import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Origin, Scalar} from '../data/value.ts'

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
  }
}

/** A value from data in the text: its words for the reader, the bare value and its formula for programs. */
export function valueElement(
  words: string,
  {value, origins = []}: Pick<Scalar, 'value'> & Partial<Pick<Scalar, 'origins'>>,
  formula?: string,
  rowFormula?: string
): Element {
  const properties = {className: ['value'], value: String(value), ...(formula ? {dataFormula: formula} : {})}
  return {...h('data', properties, words), data: {binding: {formula: formula ?? rowFormula, origins}}}
}
