import {shortDate} from '../../../core/vietnamese/dates.ts'
import {addresses, linkFrom} from '../../address.ts'
import type {FoundPaper} from '../../search/archive-search.ts'
import {excerptOf, markWords, type Piece, type Wanted} from '../../search/excerpt.ts'
import {textStart} from '../../search/head.ts'
import {element} from './element.ts'
import type {PaperText} from './read-text.ts'
import type {SearchWords} from './search-words.ts'

/** A paper and its text. */
export interface ReadPaper {
  paper: FoundPaper
  text: PaperText
}

/** The lines of a page of results: type, number and symbol as a link, then facts, subject and a marked excerpt. */
export function resultLines(
  papers: readonly ReadPaper[],
  wanted: Wanted,
  {text, statusName}: SearchWords
): HTMLLIElement[] {
  return papers.map(({paper, text: {url, content, meta}}) => {
    const places = paper.places.map(place => place - textStart).filter(place => place >= 0)
    const status = paper.values.status[0] ?? ''
    const day = paper.day === '' ? text.undated : element('time', {datetime: paper.day}, shortDate(paper.day))
    const facts = element('p', {class: 'search-facts'}, day, meta.organ === '' ? '' : ` · ${meta.organ}`)
    if (status !== 'issued') facts.append(' · ', element('span', {class: 'mark'}, statusName(status)))
    return element(
      'li',
      {},
      element('h3', {lang: 'vi'}, element('a', {href: linkFrom(addresses.search, url)}, `${meta.type} ${meta.code}`)),
      facts,
      element('p', {class: 'search-subject', lang: 'vi'}, ...pieces(markWords(meta.subject || text.noSubject, wanted))),
      element(
        'p',
        {class: 'search-excerpt', lang: 'vi'},
        ...pieces(excerptOf(content, places, Number(meta.preamble), wanted))
      )
    )
  })
}

// --- internal ---

function pieces(parts: readonly Piece[]): (Node | string)[] {
  return parts.map(({text, hit}) => (hit ? element('mark', {}, text) : text))
}
