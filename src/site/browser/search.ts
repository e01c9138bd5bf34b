import {type FoundPaper, findPapers} from '../search/archive-search.ts'
import {compareNewest} from '../search/found-papers.ts'
import {
  asksForSomething,
  eachFacet,
  type Facet,
  readState,
  type SearchState,
  writeState
} from '../search/search-state.ts'
import {connectView} from './search/connect-view.ts'
import {facetGroups} from './search/draw-facets.ts'
import {pagerLinks} from './search/draw-pager.ts'
import {element} from './search/element.ts'
import {loadIndex, type SearchIndex} from './search/load-index.ts'
import {type ResultPage, resultPage} from './search/result-page.ts'
import {type SearchView, searchView} from './search/search-view.ts'
import {searchWords} from './search/search-words.ts'

const words = searchWords(document.documentElement.lang)
const {text} = words
const folder = new URL('../pagefind/', location.href)

/** The search page: the address says what is shown, and everything that the reader does changes the address. */
function startSearch(view: SearchView): void {
  let loading: Promise<SearchIndex> | undefined
  const load = () => {
    loading ??= loadIndex(folder)
    return loading
  }
  let shown = 0
  const show = async () => {
    const turn = ++shown
    const state = readState(location.search)
    if (document.activeElement !== view.field) view.field.value = state.query
    view.order.value = state.newestFirst ? 'moi' : ''
    view.showColumns(asksForSomething(state))
    view.root.ariaBusy = String(asksForSomething(state))
    if (!asksForSomething(state)) return view.say('')
    view.say(loading ? text.searching : text.loading)
    try {
      const index = await load()
      const found = await foundPapers(state, index)
      const page = await resultPage(state, found, folder, words)
      // The reader may have gone on meanwhile.
      if (turn !== shown) return
      draw(view, state, index, found, page)
      view.root.ariaBusy = 'false'
    } catch (error) {
      loading = undefined
      console.error(error)
      if (turn !== shown) return
      view.showColumns(false)
      view.excuse(text.failed, text.noScriptLink)
      view.root.ariaBusy = 'false'
    }
  }
  connectView(view, show)
  view.field.addEventListener('focus', () => void load().catch(() => undefined), {once: true})
  void show()
}

async function foundPapers({query}: SearchState, {pagefind, papers}: SearchIndex): Promise<FoundPaper[]> {
  if (query.trim() !== '') return findPapers(query, pagefind, papers)
  return [...papers.values()].sort(compareNewest).map(paper => ({...paper, fit: 0, places: []}))
}

function draw(
  view: SearchView,
  state: SearchState,
  {names}: SearchIndex,
  papers: readonly FoundPaper[],
  {count, page, pages, lines}: ResultPage
): void {
  const nameOf = (facet: Facet, value: string) =>
    facet === 'status' ? words.statusName(value) : (names.get(`${facet} ${value}`) ?? value)
  const groups = facetGroups({papers, chosen: state.chosen, text, nameOf})
  const clear = element(
    'a',
    {href: writeState({...state, chosen: eachFacet(() => []), page: 1}) || location.pathname},
    text.clear
  )
  const anyChosen = Object.values(state.chosen).some(values => values.length > 0)
  keepFocus(view.facets, () => view.facets.replaceChildren(...groups, ...(anyChosen ? [clear] : [])))
  view.results.replaceChildren(...lines)
  view.pager.replaceChildren(...pagerLinks({...state, page}, pages, text))
  view.pager.hidden = pages < 2
  view.say(count === 0 ? `${text.found(0)} ${text.advice}` : text.found(count))
}

/** A box that was ticked by keyboard keeps the focus, though it is drawn anew. */
function keepFocus(place: HTMLElement, redraw: () => void): void {
  const focused = document.activeElement
  const value = focused instanceof HTMLInputElement && place.contains(focused) ? focused : undefined
  redraw()
  if (!value) return
  const boxes = [...place.querySelectorAll('input')]
  boxes.find(box => box.name === value.name && box.value === value.value)?.focus()
}

const view = searchView()
if (view && location.protocol === 'file:') view.excuse(text.fromFolder, text.noScriptLink)
else if (view) startSearch(view)
