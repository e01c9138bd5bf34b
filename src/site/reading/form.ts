import type {Element, ElementContent, Properties} from 'hast'
import {h} from 'hastscript'
import type {ReadingWords} from '../text/reading.ts'
import {childElements, hasClass, type Rewrite, wordsOf} from './elements.ts'

/** Titles, closings and tables of the official tree as a screen and a screen reader want them. */
export const readingForm =
  (words: ReadingWords): Rewrite =>
  element => {
    if (hasClass(element, 'title')) return [titleHeading(element)]
    if (hasClass(element, 'letter-subject')) return [{...element, tagName: 'h1'}]
    if (hasClass(element, 'appendix-head')) return appendixHead(element)
    if (hasClass(element, 'recipients')) return [recipientsList(element)]
    if (hasClass(element, 'closing')) return [{...element, tagName: 'footer'}]
    if (hasClass(element, 'signature-gap') || isEmptyColumn(element)) return []
    if (ornaments.some(name => hasClass(element, name)))
      return [{...element, properties: {...element.properties, ariaHidden: 'true'}}]
    if (element.tagName === 'table') return [scroller(words.table, element)]
    if (element.tagName === 'svg') return [scroller(words.chart, element)]
    return [element]
  }

/** Drop what only print findings and Word need: source lines, formulas, spans that say nothing. */
export const tidy: Rewrite = element => {
  if (hasClass(element, 'value') || hasClass(element, 'link')) return element.children
  const names = Object.keys(element.properties)
  const kept = names.filter(name => !name.startsWith('data'))
  if (kept.length === names.length) return [element]
  return [{...element, properties: Object.fromEntries(kept.map(name => [name, element.properties[name]]))}]
}

// --- internal ---

/** Signs that are only drawn: `*`, `-----`. */
const ornaments = ['organ-mark', 'subject-mark', 'appendix-mark']

/** What is wider than a small screen moves in itself, by keys too. */
function scroller(ariaLabel: string, element: Element): Element {
  return h('div', {className: ['table-scroller'], role: 'group', ariaLabel, tabIndex: 0}, [element])
}

/** Type name, author line and subject are one heading: `BÁO CÁO` / `kết quả …`. */
function titleHeading(title: Element): Element {
  return h('h1', {className: ['title']}, spacedLines(title))
}

/** The word, number and title of an appendix are one heading; the reference line stands below it. */
function appendixHead(head: Element): Element[] {
  const isHeading = (element: Element) => hasClass(element, 'appendix-word') || hasClass(element, 'appendix-title')
  const lines = childElements(head)
  const heading = h('h2', {className: ['appendix-heading']}, spaced(lines.filter(isHeading).map(asSpan)))
  return [heading, ...lines.filter(line => !isHeading(line))]
}

function recipientsList(recipients: Element): Element {
  const lines = childElements(recipients)
  const items = lines.filter(line => hasClass(line, 'recipient') || hasClass(line, 'dash'))
  const rest = lines.filter(line => !items.includes(line) && !hasClass(line, 'recipients-label'))
  const label = lines.filter(line => hasClass(line, 'recipients-label'))
  return {
    ...recipients,
    children: [
      ...label,
      ...(items.length > 0
        ? [
            h(
              'ul',
              items.map(item => h('li', wordsOf(item).replace(/^- /, '')))
            )
          ]
        : []),
      ...rest
    ]
  }
}

function spacedLines(block: Element): ElementContent[] {
  return spaced(childElements(block).flatMap(child => (holdsText(child) ? [asSpan(child)] : innerLines(child))))
}

function innerLines(block: Element): Element[] {
  return childElements(block).flatMap(child => (holdsText(child) ? [asSpan(child)] : innerLines(child)))
}

function holdsText(element: Element): boolean {
  return element.tagName === 'p' || element.tagName === 'h1'
}

function asSpan(element: Element): Element {
  const properties: Properties = {...element.properties}
  return {...element, tagName: 'span', properties}
}

/** A space between the lines keeps their words apart where style sheets do not reach. */
function spaced(elements: Element[]): ElementContent[] {
  return elements.flatMap((element, index): ElementContent[] =>
    index > 0 ? [{type: 'text', value: ' '}, element] : [element]
  )
}

function isEmptyColumn(element: Element): boolean {
  return element.children.length === 0 && (hasClass(element, 'closing-left') || hasClass(element, 'closing-right'))
}
