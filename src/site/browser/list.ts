import type {ListData} from '../lists/list-data.ts'
import {connectFields} from './list/list-fields.ts'
import {connectHeadings} from './list/list-headings.ts'
import {indexList, type ListIndex} from './list/list-index.ts'
import {type ListState, readListState, writeListState} from './list/list-state.ts'
import {connectView} from './list/list-view.ts'
import {selectPapers} from './list/select-papers.ts'

/** The list of all papers: filtered and sorted without a server, from one file that is loaded at the first use. */
function startList(form: HTMLFormElement): void {
  const view = connectView(form)
  let loading: Promise<ListIndex> | undefined
  const load = () => {
    loading ??= fetchIndex(form.dataset.list ?? '').then(index => {
      fields.offer(index.data)
      return index
    })
    return loading
  }
  const show = async () => {
    const state = readListState(location.search)
    fields.show(state)
    showSort(state)
    if (writeListState(state) === '') return view.restore()
    view.say('loading')
    try {
      const index = await load()
      // The reader may have gone on meanwhile.
      if (writeListState(readListState(location.search)) !== writeListState(state)) return
      fields.show(state)
      view.draw(index, selectPapers(index, state), state)
    } catch {
      loading = undefined
      view.say('failed')
    }
  }
  const change = (changes: Partial<ListState>, typed: boolean) => {
    const address = writeListState({...readListState(location.search), ...changes}) || location.pathname
    // One step back leads out of a row of typed letters.
    if (typed && location.search !== '') history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    void show()
  }
  const fields = connectFields(form, change)
  const showSort = connectHeadings(sort => change({sort, page: 1}, false))
  form.addEventListener('focusin', () => void load().catch(() => view.say('failed')), {once: true})
  addEventListener('popstate', () => void show())
  followPager(form, show)
  form.hidden = false
  void show()
}

async function fetchIndex(file: string): Promise<ListIndex> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(response.statusText)
  const data: ListData = await response.json()
  return indexList(data)
}

/** Links of a drawn pager name a state of this page; those that were written lead to other pages. */
function followPager(form: HTMLFormElement, show: () => Promise<void>): void {
  const pager = document.querySelector('nav[data-pager]')
  pager?.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined
    const query = link?.getAttribute('href') ?? ''
    if (!query.startsWith('?') || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)))
      return
    event.preventDefault()
    history.pushState(null, '', query)
    void show()
    const table = document.querySelector<HTMLElement>('table.papers')
    table?.setAttribute('tabindex', '-1')
    table?.focus({preventScroll: true})
    form.scrollIntoView()
  })
}

const form = document.querySelector<HTMLFormElement>('form[data-list]')
if (form) startList(form)
