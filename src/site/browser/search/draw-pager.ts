import {type SearchState, writeState} from '../../search/search-state.ts'
import type {SearchText} from '../../text/search.ts'
import {element} from './element.ts'

/** Links to the page before and after, around where the reader is; nothing where one page holds all. */
export function pagerLinks(state: SearchState, pages: number, text: SearchText): HTMLElement[] {
  if (pages < 2) return []
  const link = (page: number, words: string, rel: string) =>
    page < 1 || page > pages ? [] : [element('a', {href: writeState({...state, page}), rel}, words)]
  return [
    ...link(state.page - 1, text.previous, 'prev'),
    element('span', {}, text.page(state.page, pages)),
    ...link(state.page + 1, text.next, 'next')
  ]
}
