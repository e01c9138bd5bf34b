import {pageLength} from '../../lists/page-length.ts'
import {pagerOf} from '../../lists/pager.ts'
import {writePager} from '../../lists/write-pager.ts'
import type {ListIndex} from './list-index.ts'
import {writeListRows} from './list-rows.ts'
import {type ListState, writeListState} from './list-state.ts'

/** The table, its pager and what is said of them. */
export interface ListView {
  draw(index: ListIndex, found: readonly number[], state: ListState): void
  /** the list as it came */
  restore(): void
  say(message: 'loading' | 'failed'): void
}

/** The view of the list below a form; only the rows of one page are ever in it. */
export function connectView(form: HTMLFormElement): ListView {
  const {output, body, pager, range} = partsOf(form)
  const written = {rows: body.innerHTML, pager: pager?.innerHTML ?? ''}
  const {up = ''} = form.dataset
  const put = (rows: string, links: string, isWritten: boolean) => {
    body.innerHTML = rows
    if (pager) {
      pager.innerHTML = links
      pager.hidden = links === ''
    }
    if (range) range.hidden = !isWritten
    for (const note of document.querySelectorAll<HTMLElement>('[data-unfiltered]')) note.hidden = !isWritten
  }
  return {
    draw({data}, found, state) {
      const pages = Math.max(1, Math.ceil(found.length / pageLength))
      const page = Math.min(state.page, pages)
      const links = pagerOf(page, pages, each => writeListState({...state, page: each}) || '?')
      const start = (page - 1) * pageLength
      const rows = writeListRows(data, found.slice(start, start + pageLength), up)
      put(rows, links && pager ? writePager(links, pagerWords(pager), link => link) : '', false)
      output.value = foundText(form, found.length)
    },
    restore() {
      put(written.rows, written.pager, true)
      output.value = ''
    },
    say(message) {
      output.value = form.dataset[message] ?? ''
    }
  }
}

// --- internal ---

function partsOf(form: HTMLFormElement) {
  const output = form.querySelector('output')
  const body = document.querySelector('table.papers tbody')
  if (!output || !body) throw new Error('a list without its table')
  return {
    output,
    body,
    pager: document.querySelector<HTMLElement>('nav[data-pager]'),
    range: document.querySelector<HTMLElement>('[data-range]')
  }
}

function pagerWords({dataset: {previous = '', next = '', page = ''}}: HTMLElement) {
  return {previous, next, page}
}

function foundText({dataset: {found = '', nothing = ''}}: HTMLFormElement, count: number): string {
  return count === 0 ? nothing : found.replace('{count}', count.toLocaleString(document.documentElement.lang))
}
