import {textNodes} from './source.ts'

/** Counts the words of some text nodes; a word may run through inline elements. */
export function countWords(nodes: Text[]): number {
  let text = ''
  let block: Element | null = null
  for (const node of nodes) {
    const own = blockOf(node)
    text += (own === block ? '' : ' ') + node.data
    block = own
  }
  return splitWords(text).length
}

/** The words of a text. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

/** The running text of a page: no notes, no repeated table heads, nothing of the margins. */
export function runningText(page: Element): Text[] {
  const content = page.querySelector('.pagedjs_page_content')
  return content ? textNodes(content).filter(node => !isRepeated(node)) : []
}

/** Whether a text stands in a head that was repeated on a further page. */
export function isRepeated(node: Text): boolean {
  return node.parentElement?.closest('[data-repeated]') != null
}

// --- internal ---

const inline = 'a, abbr, b, cite, code, data, em, i, mark, q, s, small, span, strong, sub, sup, time, u'

function blockOf(node: Text): Element | null {
  return node.parentElement?.closest(`:not(${inline})`) ?? null
}
