import type {PrintedFacts, PrintedWord} from '../../core/checker/printed.ts'
import {lineOf, type OwnTexts, textNodes} from './source.ts'
import {isRepeated, splitWords} from './words.ts'

/** What the completeness gate found; a paper with any of these gets no PDF. */
export type GateFacts = Pick<PrintedFacts, 'lost' | 'doubled' | 'outside' | 'fallback'>

/** Compares the printed pages with the sources word by word: each once, inside its page's area, in an asked font. */
export function passGate(expected: OwnTexts[], pages: Element[], missingLetter: RegExp): GateFacts {
  const printed = pages.flatMap(printedTexts)
  return {
    ...compare(expected, printed),
    outside: printed.flatMap(wordsOutside),
    fallback: printed
      .filter(({node}) => missingLetter.test(node.data))
      .flatMap(text => wordsOf(text).filter(({word}) => missingLetter.test(word)))
  }
}

// --- internal ---

interface PrintedText {
  node: Text
  element: HTMLElement
  page: number
  /** the box that the text must not leave */
  area: DOMRect
}

function printedTexts(page: Element, index: number): PrintedText[] {
  return ['.pagedjs_page_content', '.pagedjs_footnote_area'].flatMap(selector => {
    const box = page.querySelector(selector)
    if (!box) return []
    const area = box.getBoundingClientRect()
    return textNodes(box).flatMap(node => {
      const element = node.parentElement
      if (!element || isRepeated(node)) return []
      // a note that was left in the running text stands nowhere that it may
      const isAstray = element.closest('.pagedjs_page_content [data-note]') !== null
      return [{node, element, page: index + 1, area: isAstray ? new DOMRect() : area}]
    })
  })
}

function wordsOf({node, element, page}: PrintedText): PrintedWord[] {
  return splitWords(node.data).map(word => ({word, page, line: lineOf(element)}))
}

function compare(expected: OwnTexts[], printed: PrintedText[]): Pick<GateFacts, 'lost' | 'doubled'> {
  const byRef = Map.groupBy(printed, ({element}) => element.dataset.ref ?? '')
  const facts: Pick<GateFacts, 'lost' | 'doubled'> = {lost: [], doubled: []}
  for (const [ref, own] of expected.flatMap(texts => [...texts])) {
    const found = byRef.get(ref) ?? []
    byRef.delete(ref)
    const text = found.map(({node}) => node.data).join(' ')
    if (letters(text) === letters(own.text)) continue
    facts.lost.push(
      ...surplus(
        splitWords(own.text).map(word => ({word, line: own.line})),
        splitWords(text)
      )
    )
    facts.doubled.push(...surplus(found.flatMap(wordsOf), splitWords(own.text)))
  }
  // text of no source at all
  facts.doubled.push(...[...byRef.values()].flat().flatMap(wordsOf))
  return facts
}

function letters(text: string): string {
  return text.replace(/\s+/g, '')
}

function surplus(words: PrintedWord[], others: string[]): PrintedWord[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter(({word}) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

// The letters' own box is higher than a tight line: a millimetre of it may stand out.
const tolerance = 4

function wordsOutside(text: PrintedText): PrintedWord[] {
  const range = document.createRange()
  range.selectNodeContents(text.node)
  if (isInside(range.getBoundingClientRect(), text.area)) return []
  return [...text.node.data.matchAll(/\S+/g)].flatMap(({0: word, index}) => {
    range.setStart(text.node, index)
    range.setEnd(text.node, index + word.length)
    return isInside(range.getBoundingClientRect(), text.area)
      ? []
      : [{word, page: text.page, line: lineOf(text.element)}]
  })
}

function isInside(box: DOMRect, area: DOMRect): boolean {
  return (
    box.left >= area.left - tolerance &&
    box.right <= area.right + tolerance &&
    box.top >= area.top - tolerance &&
    box.bottom <= area.bottom + tolerance
  )
}
