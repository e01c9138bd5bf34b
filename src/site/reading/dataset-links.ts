import type {Element} from 'hast'
import {h} from 'hastscript'
import type {DataBook} from '../../core/data/book.ts'
import {type Address, datasetAddress, linkFrom} from '../address.ts'
import type {ReadingWords} from '../text/reading.ts'
import type {Rewrite} from './elements.ts'

/** Put a link to the page of the data under every table and chart that is made from it. */
export function datasetLinks(page: Address, {tables}: DataBook, words: ReadingWords): Rewrite {
  return element => {
    const table = tables.get(element.data?.dataset ?? '')
    if (!table || table.hidden) return [element]
    const link = h(
      'a',
      {className: ['dataset-link'], href: linkFrom(page, datasetAddress(table.name))},
      words.data(table.title)
    )
    return withLink(element, link)
  }
}

// --- internal ---

function withLink(element: Element, link: Element): Element[] {
  if (element.tagName === 'div')
    return [{...element, children: [...element.children, {type: 'text', value: ' '}, link]}]
  const line = h('p', {className: ['dataset-line']}, [link])
  if (element.tagName !== 'figure') return [element, line]
  // The figures of a chart stand last in it, folded up.
  return [{...element, children: [...element.children.slice(0, -1), line, ...element.children.slice(-1)]}]
}
