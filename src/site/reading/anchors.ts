import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Label} from '../../core/markdown/labels.ts'
import {type Clause, type ClausePath, clausePath, type LabelPlace} from '../../core/register/clause-path.ts'
import type {ReadingWords} from '../text/reading.ts'
import {childElements, hasClass, type Rewrite, wordsOf} from './elements.ts'
import {headingSlug} from './heading-slug.ts'

/** A heading of the reading page. */
export interface ReadingHeading {
  id: string
  /** 2 to 6; never more than one below the heading before it */
  level: number
  text: string
}

/** The anchors of a whole paper, in order. */
export interface Anchors {
  /** rewrites headings and numbered paragraphs of one section: 0 for the body, from 1 for the appendices */
  rewrite(section: number): Rewrite
  headings: ReadingHeading[]
  /** every numbered part of the paper that can be linked */
  clauses: Clause[]
}

/**
 * Give headings and numbered paragraphs the anchors of their labels and a sign that links there, and headings an unbroken order of levels.
 * A heading's old anchor, made from its words, goes on leading there.
 */
export function collectAnchors(words: ReadingWords): Anchors {
  const headings: ReadingHeading[] = []
  const clauses: Clause[] = []
  const taken = new Set<string>()
  const found = <Found extends Clause>(clause: Found): Found => {
    clauses.push(clause)
    return clause
  }
  const heading = (element: Element, level: number, clause: Clause, slug?: string): Element => {
    headings.push({id: clause.anchor, level, text: wordsOf(element)})
    const properties = {...element.properties, id: clause.anchor}
    return h('div', {className: ['anchored']}, [
      {...element, tagName: `h${level}`, properties},
      sign(clause, words.linkTo(clause.words || words.heading(wordsOf(element))), slug)
    ])
  }
  const anchoredHeading = (element: Element, depth: number, shift: number, path: ClausePath): Element => {
    const {label} = element.data ?? {}
    const slug = headingSlug(wordsOf(element), taken)
    const level = Math.min(depth + shift, (headings.at(-1)?.level ?? 1) + 1, 6)
    if (label) return heading(element, level, found(path.enter(label, {heading: depth})), slug)
    path.leave(depth)
    return heading(element, level, {anchor: slug, words: ''})
  }
  const anchoredAppendix = (element: Element, section: number): {clause: Clause; element: Element} => {
    const clause = found({anchor: `phu-luc-${section}`, words: appendixWords(element)})
    return {clause, element: heading(element, 2, clause)}
  }
  return {
    headings,
    clauses,
    rewrite(section) {
      let path = clausePath(undefined, taken)
      return element => {
        if (hasClass(element, 'appendix-heading')) {
          const appendix = anchoredAppendix(element, section)
          path = clausePath(appendix.clause, taken)
          return [appendix.element]
        }
        const depth = Number(/^h([2-6])$/.exec(element.tagName)?.[1])
        if (depth) return [anchoredHeading(element, depth, Math.min(section, 1), path)]
        const place = element.tagName === 'p' && placeOf(element)
        if (!place) return [element]
        return [anchoredParagraph(element, found(path.enter(place.label, place.at)), words)]
      }
    }
  }
}

// --- internal ---

function placeOf({data}: Element): {label: Label; at: LabelPlace} | undefined {
  if (!data?.label) return undefined
  return {label: data.label, at: data.listDepth === undefined ? 'paragraph' : {list: data.listDepth}}
}

/** The sign may carry a second anchor that leads to the same place. */
function sign({anchor, words: title}: Clause, ariaLabel: string, id?: string): Element {
  return h('a', {className: ['anchor'], id, href: `#${anchor}`, title: title || undefined, ariaLabel})
}

/** A paragraph with data in it has an anchor of its line already: the sign takes it over. */
function anchoredParagraph(element: Element, clause: Clause, words: ReadingWords): Element {
  const {id, className} = element.properties
  const names = Array.isArray(className) ? className : []
  const properties = {...element.properties, className: [...names, 'anchored'], id: clause.anchor}
  return {
    ...element,
    properties,
    children: [...element.children, sign(clause, words.linkTo(clause.words), typeof id === 'string' ? id : undefined)]
  }
}

function appendixWords(heading: Element): string {
  const word = childElements(heading).find(line => hasClass(line, 'appendix-word'))
  return word ? sentenceCase(wordsOf(word)) : wordsOf(heading)
}

/** `PHỤ LỤC 1` → `Phụ lục 1`; numerals stay capitals. */
function sentenceCase(text: string): string {
  const [first = '', ...rest] = text.split(' ')
  const lower = (word: string) => (/^[IVXLCDM]+$/.test(word) ? word : word.toLocaleLowerCase('vi'))
  return [first.slice(0, 1) + first.slice(1).toLocaleLowerCase('vi'), ...rest.map(lower)].join(' ')
}
