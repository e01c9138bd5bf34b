import type {Mark} from '../model/document-type.ts'
import type {Case, Fact, HeadingStyle, TextStyle} from './profile.ts'

/** Where a fact stands in the law, and how sure that is. */
export interface Cite {
  clause: string
  mark: Mark
}

/** Cites a place of one text of law. */
export type Law = (place: string, mark: Mark) => Cite

/** A size in points, alone or with the lawful range around it. */
export type Size = number | {pt: number; range: [number, number]}

/** What differs from plain text: upright, regular, as typed. */
export type Emphasis = 'bold' | 'italic' | 'upper'

/** Cites places of one document, e.g. `law('NĐ 30/2020')('PL I, ô số 3', 'C')`. */
export function law(document: string): Law {
  return (place, mark) => ({clause: `${document}, ${place}`, mark})
}

/** Cites what a document does not regulate, e.g. `silence('NĐ 30/2020')('bảng', 'P')`. */
export function silence(document: string): Law {
  return (topic, mark) => ({clause: `${document} không quy định: ${topic}`, mark})
}

/** One value with its clause, its mark and, where the law gives one, its range. */
export function fact<Value>(value: Value, cite: Cite, range?: [number, number]): Fact<Value> {
  return range ? {value, range, ...cite} : {value, ...cite}
}

/** One of a few lawful values. */
export function choice<Value>(value: Value, cite: Cite, choices: Value[]): Fact<Value> {
  return {value, choices, ...cite}
}

/** The four facts of a text style, all from one place of the law. */
export function style(cite: Cite, size: Size, ...emphases: Emphasis[]): TextStyle {
  return {
    size: typeof size === 'number' ? fact(size, cite) : fact(size.pt, cite, size.range),
    weight: fact(emphases.includes('bold') ? 'bold' : 'regular', cite),
    slant: fact(emphases.includes('italic') ? 'italic' : 'upright', cite),
    case: fact(emphases.includes('upper') ? 'upper' : 'as-typed', cite)
  }
}

/** A heading whose label stands centred on a line of its own, the title in capitals below. */
export function stackedHeading(cite: Cite, size: Size, ...emphases: Emphasis[]): HeadingStyle {
  return {...style(cite, size, ...emphases), ...placement(cite, 'center', true, 'upper')}
}

/** A heading whose label and title share one line at the body's indent. */
export function inlineHeading(cite: Cite, size: Size, ...emphases: Emphasis[]): HeadingStyle {
  const titleCase = emphases.includes('upper') ? 'upper' : 'as-typed'
  return {...style(cite, size, ...emphases), ...placement(cite, 'left', false, titleCase)}
}

// --- internal ---

function placement(cite: Cite, align: 'center' | 'left', titleBelow: boolean, titleCase: Case) {
  return {align: fact(align, cite), titleBelow: fact(titleBelow, cite), titleCase: fact(titleCase, cite)}
}
