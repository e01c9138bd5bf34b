import {eachFacet, readState, type SearchState, writeState} from '../../search/search-state.ts'
import {tickedValues} from './draw-facets.ts'
import {followKeys} from './result-keys.ts'
import type {SearchView} from './search-view.ts'

/** Whatever the reader does changes the address, and then `show` shows what the address says. */
export function connectView(view: SearchView, show: () => Promise<void>): void {
  const go = (changes: Partial<SearchState>, typed: boolean) => {
    const address = writeState({...readState(location.search), page: 1, ...changes}) || location.pathname
    // One step back leads out of a row of typed letters.
    if (typed && location.search !== '') history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    return show()
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  view.field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void go({query: view.field.value}, true), 200)
  })
  view.form.addEventListener('submit', event => {
    event.preventDefault()
    clearTimeout(waiting)
    if (view.field.value !== readState(location.search).query) void go({query: view.field.value}, false)
  })
  view.order.addEventListener('change', () => void go({newestFirst: view.order.value === 'moi'}, false))
  view.facets.addEventListener(
    'change',
    () => void go({chosen: eachFacet(facet => tickedValues(view.facets, facet))}, false)
  )
  followKeys(view.root, view.field, () => {
    view.field.value = ''
    clearTimeout(waiting)
    void go({query: ''}, true)
  })
  for (const place of [view.facets, view.pager])
    place.addEventListener('click', event => void followLink(event, view, show))
  addEventListener('popstate', () => {
    view.field.value = readState(location.search).query
    void show()
  })
}

// --- internal ---

/** Links of facets and pager name a state of this page. */
async function followLink(event: MouseEvent, view: SearchView, show: () => Promise<void>): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest('a') : undefined
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  history.pushState(null, '', link.getAttribute('href') ?? '')
  await show()
  const first = view.results.querySelector<HTMLElement>('h3 a')
  first?.focus({preventScroll: true})
  view.root.scrollIntoView()
}
