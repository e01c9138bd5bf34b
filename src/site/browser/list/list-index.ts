import {fold} from '../../../core/vietnamese/fold.ts'
import type {ListData} from '../../lists/list-data.ts'

/** The list with what a search in it needs. */
export interface ListIndex {
  data: ListData
  /** places of all papers, in the order of the list */
  all: number[]
  /** number, type, subject and organ of each paper without diacritics and capitals */
  folded: string[]
}

/** Prepare a list for filtering; names of types and organs are folded once. */
export function indexList(data: ListData): ListIndex {
  const types = data.typeNames.map(([, name]) => fold(name))
  const organs = data.organNames.map(([, name]) => fold(name))
  const folded = data.codes.map(
    (code, at) =>
      `${fold(`${code} ${data.subjects[at]}`)} ${types[data.types[at] ?? 0]} ${organs[data.organs[at] ?? 0]}`
  )
  return {data, all: [...data.codes.keys()], folded}
}
