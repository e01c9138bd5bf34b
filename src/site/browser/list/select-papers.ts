import {fold} from '../../../core/vietnamese/fold.ts'
import type {ListData} from '../../lists/list-data.ts'
import type {ListIndex} from './list-index.ts'
import type {ListState} from './list-state.ts'

/** The places of the papers that fit a state, in its order. */
export function selectPapers({data, all, folded}: ListIndex, state: ListState): number[] {
  const found = filtersOf(data, folded, state).reduce((places, fits) => places.filter(fits), all)
  const key = sortKeys.get(state.sort.replace(/^-/, ''))?.(data)
  if (!key) return found
  const way = state.sort.startsWith('-') ? -1 : 1
  // Equal ones stay in the order of the list.
  return [...found].sort((a, b) => way * ((key[a] ?? 0) - (key[b] ?? 0)))
}

// --- internal ---

type Filter = (place: number) => boolean

/** The narrow and cheap ones first. */
function filtersOf(data: ListData, folded: readonly string[], state: ListState): Filter[] {
  const equals = (column: readonly number[], wanted: number): Filter => {
    return place => column[place] === wanted
  }
  const slugFilter = (slug: string, column: readonly number[], names: ListData['typeNames']) =>
    slug === ''
      ? []
      : [
          equals(
            column,
            names.findIndex(([each]) => each === slug)
          )
        ]
  const words = fold(state.words).split(/\s+/).filter(Boolean)
  return [
    ...slugFilter(state.type, data.types, data.typeNames),
    ...slugFilter(state.organ, data.organs, data.organNames),
    ...slugFilter(state.status, data.statuses, data.statusNames),
    ...(state.year === ''
      ? []
      : [(place: number) => Math.floor((data.days[place] ?? 0) / 10_000) === Number(state.year)]),
    ...words.map(
      (word): Filter =>
        place =>
          folded[place]?.includes(word) ?? false
    )
  ]
}

/** Numbers to sort by, by the name of the column; undated papers stand last. */
const sortKeys: ReadonlyMap<string, (data: ListData) => number[]> = new Map([
  ['ngay', ({days}: ListData) => days.map(day => day || 99_999_999)],
  ['so', ({codeRanks}) => codeRanks],
  ['loai', ({types}) => types],
  ['trich-yeu', ({subjectRanks}) => subjectRanks],
  ['co-quan', ({organs}) => organs]
])
