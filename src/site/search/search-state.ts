/** Facets by the names that they have in an address, in the order in which they are shown. */
export const facetNames = {
  type: 'loai',
  year: 'nam',
  organ: 'co-quan',
  status: 'trang-thai',
  topic: 'chu-de',
  signer: 'nguoi-ky'
} as const

export type Facet = keyof typeof facetNames
export const facets = Object.keys(facetNames).filter((name): name is Facet => name in facetNames)

/** What a search page shows: an address holds all of it. */
export interface SearchState {
  query: string
  chosen: Record<Facet, string[]>
  newestFirst: boolean
  page: number
}

/** The state of an address, e.g. `?q=chè&loai=bao-cao&nam=2026&sap-xep=moi&trang=2`. */
export function readState(search: string): SearchState {
  const fields = new URLSearchParams(search)
  return {
    query: fields.get('q') ?? '',
    chosen: eachFacet(facet => [...new Set(fields.getAll(facetNames[facet]))]),
    newestFirst: fields.get('sap-xep') === 'moi',
    page: Math.max(1, Number.parseInt(fields.get('trang') ?? '1', 10) || 1)
  }
}

/** The same the other way: `` or `?…`. */
export function writeState({query, chosen, newestFirst, page}: SearchState): string {
  const fields = new URLSearchParams()
  if (query.trim() !== '') fields.set('q', query)
  for (const facet of facets) for (const value of chosen[facet]) fields.append(facetNames[facet], value)
  if (newestFirst) fields.set('sap-xep', 'moi')
  if (page > 1) fields.set('trang', String(page))
  return fields.size > 0 ? `?${fields}` : ''
}

/** Whether anything is searched for. */
export function asksForSomething({query, chosen}: SearchState): boolean {
  return query.trim() !== '' || facets.some(facet => chosen[facet].length > 0)
}

/** A value for each facet. */
export function eachFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    type: make('type'),
    year: make('year'),
    organ: make('organ'),
    status: make('status'),
    topic: make('topic'),
    signer: make('signer')
  }
}
