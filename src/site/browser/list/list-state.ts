/** What a reader has chosen in the list of all papers; it stands in the address, so that it can be kept and sent. */
export interface ListState {
  /** as typed */
  words: string
  /** slugs; empty where anything goes */
  type: string
  year: string
  organ: string
  status: string
  /** name of a column, with `-` in front where it falls; empty for the order of the list: newest first */
  sort: string
  page: number
}

/** Nothing chosen: the list as it was written. */
export const startState: ListState = {words: '', type: '', year: '', organ: '', status: '', sort: '', page: 1}

/** The state in the query of an address; what cannot be read is as if it were not there. */
export function readListState(query: string): ListState {
  const parameters = new URLSearchParams(query)
  const page = Number(parameters.get(parameterNames.page))
  const state = {...startState, page: Number.isInteger(page) && page > 0 ? page : 1}
  for (const name of textNames) state[name] = parameters.get(parameterNames[name]) ?? ''
  return state
}

/** The query of a state, e.g. `?q=dang+uy&loai=nghi-quyet`; empty where nothing is chosen. */
export function writeListState(state: ListState): string {
  const parameters = new URLSearchParams()
  for (const name of textNames) if (state[name].trim() !== '') parameters.set(parameterNames[name], state[name].trim())
  if (state.page > 1) parameters.set(parameterNames.page, String(state.page))
  const query = parameters.toString()
  return query === '' ? '' : `?${query}`
}

/** Names of the fields and of the parameters. */
export const parameterNames = {
  words: 'q',
  type: 'loai',
  year: 'nam',
  organ: 'co-quan',
  status: 'trang-thai',
  sort: 'sap',
  page: 'trang'
} as const satisfies Record<keyof ListState, string>

// --- internal ---

const textNames = ['words', 'type', 'year', 'organ', 'status', 'sort'] as const
