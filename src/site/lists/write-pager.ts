import type {Address} from '../address.ts'
import {escapeMarkup} from './markup.ts'
import type {Pager} from './pager.ts'

/** The words of a pager; `{page}` stands for the number. */
export interface PagerWords {
  previous: string
  next: string
  page: string
}

/** The inside of a pager's `<nav>`: written on the server and in the browser alike. */
export function writePager(pager: Pager, words: PagerWords, linkTo: (address: Address) => string): string {
  const step = (rel: 'prev' | 'next', address: Address | undefined, text: string) =>
    address === undefined ? '' : `<a rel="${rel}" href="${escapeMarkup(linkTo(address))}">${escapeMarkup(text)}</a>`
  const items = pager.items.map(({page, address, current, afterGap}) => {
    const label = escapeMarkup(words.page.replace('{page}', String(page)))
    const marks = `${current ? ' aria-current="page"' : ''} aria-label="${label}"`
    return `<li${afterGap ? ' class="after-gap"' : ''}><a href="${escapeMarkup(linkTo(address))}"${marks}>${page}</a></li>`
  })
  return `${step('prev', pager.previous, words.previous)}<ol>${items.join('')}</ol>${step('next', pager.next, words.next)}`
}
