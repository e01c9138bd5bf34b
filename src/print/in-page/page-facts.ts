import type {PrintedFacts} from '../../core/checker/printed.ts'
import {countWords, runningText} from './words.ts'

const mmPerPixel = 25.4 / 96

/** Size, number and words of each page; `sections` holds the page elements of each section, all its runs together. */
export function pageFacts(sections: Element[][]): PrintedFacts['pages'] {
  return sections.flatMap((pages, section) =>
    pages.map((page, index) => {
      const {width, height} = page.getBoundingClientRect()
      const number = printedNumber(page, index + 1, pages.length)
      const size = {width: round(width * mmPerPixel), height: round(height * mmPerPixel)}
      return {section, ...size, ...(number === undefined ? {} : {number}), words: countWords(runningText(page))}
    })
  )
}

/** Where the closing block stands, and how much running text stands above it on its page. */
export function closingFacts(pages: Element[]): PrintedFacts['closing'] {
  const first = pages.findIndex(page => page.querySelector('.closing'))
  const closing = pages[first]?.querySelector('.closing')
  if (!closing) return undefined
  const above = runningText(pages[first]!).filter(isBefore(closing))
  const split = pages.slice(first + 1).some(page => page.querySelector('.closing[data-split-from]'))
  return {page: first + 1, wordsAbove: countWords(above), split}
}

// --- internal ---

function isBefore(element: Element): (node: Text) => boolean {
  return node => (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}

// The margin boxes' content is generated, so it is read from the style: e.g. `"- " counter(page) " -"`.
function printedNumber(page: Element, number: number, total: number): string | undefined {
  for (const box of page.querySelectorAll('.pagedjs_margin.hasContent > .pagedjs_margin-content')) {
    const {content, display} = getComputedStyle(box, '::after')
    if (!content.includes('counter(page') || display === 'none' || getComputedStyle(box).display === 'none') continue
    const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|counter\((pages?)[^)]*\)/g)
    return [...parts].map(([, text, counter]) => text ?? String(counter === 'pages' ? total : number)).join('')
  }
  return undefined
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
