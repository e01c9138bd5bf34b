import type {Element} from 'hast'
import type {DataBook} from '../../core/data/book.ts'
import {isHidden, readsHidden} from '../../core/data/hidden.ts'
import {childElements} from './elements.ts'
import type {BoundValue} from './values.ts'

/** The values without the formulas that name something their readers may not see. */
export function openValues(values: readonly BoundValue[], book: DataBook): BoundValue[] {
  return values.map(value => {
    const {formula} = value
    return {...value, formula: formula === undefined || readsHidden(formula, book) ? undefined : formula}
  })
}

/** The names of the open data that a paper is made from, sorted: those of its values, its tables and its charts. */
export function openDatasets(sections: readonly Element[], values: readonly BoundValue[], book: DataBook): string[] {
  const names = namesOfFiles(book)
  const ofValues = values.flatMap(({origins}) => origins.flatMap(({file}) => names.get(file) ?? []))
  return [...new Set([...ofValues, ...sections.flatMap(drawn)])].filter(name => !isHidden(name, book)).sort()
}

// --- internal ---

function namesOfFiles({factsFiles, tables}: DataBook): Map<string, string> {
  return new Map([...factsFiles.values(), ...tables.values()].map(({file, name}) => [file, name]))
}

function drawn(element: Element): string[] {
  const own = element.data?.dataset
  return [...(own === undefined ? [] : [own]), ...childElements(element).flatMap(drawn)]
}
