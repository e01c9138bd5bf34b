import {showable} from '../checker/reports/display-text.ts'
import type {Lang, Message, Place} from '../diagnostic.ts'
import type {DataUse, DerivedUse} from './data-uses.ts'
import type {FactChange, PlaceChange} from './impact.ts'

/** What a change of data does to one paper. */
export interface PaperChanges {
  id: string
  file: string
  changes: PlaceChange[]
}

/** Where one paper uses some data. */
export interface PaperUses {
  id: string
  file: string
  uses: DataUse[]
}

/** Changes for people: each place with its words before and after, then the counts. */
export function changesReport(papers: readonly PaperChanges[], facts: readonly FactChange[], lang: Lang): string {
  const places = papers.flatMap(({file, changes}) =>
    changes.map(change =>
      block(placeText(file, change), kindText(change, lang), [
        ...(change.before === undefined ? [] : [`- ${excerpt(change.before, change.after)}`]),
        ...(change.after === undefined ? [] : [`+ ${excerpt(change.after, change.before)}`])
      ])
    )
  )
  const derived = facts.map(({file, place, name, before, after}) =>
    block(placeText(file, place), `${words.derived[lang]} ${name}`, [
      `- ${before ?? words.none[lang]}`,
      `+ ${after ?? words.none[lang]}`
    ])
  )
  return [...derived, ...places, summary(places.length, papers, facts, lang)].join('\n')
}

/** Uses for people: each place with its formula, its value and the words around it, then the counts. */
export function usesReport(papers: readonly PaperUses[], facts: readonly DerivedUse[], lang: Lang): string {
  const places = papers.flatMap(({file, uses}) =>
    uses.map(({place, kind, formula, value, text}) =>
      block(placeText(file, place), `${kinds[kind][lang]} {${formula}}${value === undefined ? '' : ` = ${value}`}`, [
        shortened(text)
      ])
    )
  )
  const derived = facts.map(({file, place, name, formula, value}) =>
    block(placeText(file, place), `${words.derived[lang]} ${name}${value === undefined ? '' : ` = ${value}`}`, [
      `= ${formula}`
    ])
  )
  return [...derived, ...places, summary(places.length, papers, facts, lang)].join('\n')
}

// --- internal ---

const words = {
  derived: {vi: 'số liệu', en: 'fact'},
  none: {vi: '(không tính được)', en: '(no value)'},
  nothing: {vi: 'Không văn bản nào đổi.\n', en: 'No paper changes.\n'}
}

const kinds: Record<PlaceChange['kind'] | DataUse['kind'], Message> = {
  sentence: {vi: 'câu', en: 'sentence'},
  heading: {vi: 'tiêu đề', en: 'heading'},
  note: {vi: 'chú thích', en: 'note'},
  table: {vi: 'bảng', en: 'table'},
  cell: {vi: 'ô', en: 'cell'},
  row: {vi: 'dòng', en: 'row'},
  chart: {vi: 'biểu đồ', en: 'chart'}
}

function kindText({kind, of = []}: PlaceChange, lang: Lang): string {
  const names = of.filter(name => name !== '')
  return names.length > 0 ? `${kinds[kind][lang]} ${names.join(' · ')}` : kinds[kind][lang]
}

function block(place: string, title: string, lines: readonly string[]): string {
  return [showable(`${place} ${title}`), ...lines.map(line => `  ${showable(line)}`), ''].join('\n')
}

function placeText(file: string, place: Pick<Place, 'line' | 'column'> | undefined): string {
  return `${file}:${place?.line ?? 1}:${place?.column ?? 1}`
}

/** A paragraph may be a page long: the words around the first that differ say enough. */
const shownAround = 80

function excerpt(text: string, other = ''): string {
  const limit = Math.min(text.length, other.length)
  let start = 0
  while (start < limit && text[start] === other[start]) start++
  let end = 0
  while (end < limit - start && text.at(-1 - end) === other.at(-1 - end)) end++
  const from = wordStart(text, start - shownAround)
  const to = wordEnd(text, text.length - end + shownAround)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

function shortened(text: string): string {
  const to = wordEnd(text, 2 * shownAround)
  return to < text.length ? `${text.slice(0, to)} …` : text
}

function wordStart(text: string, index: number): number {
  return index <= 0 ? 0 : text.lastIndexOf(' ', index) + 1
}

function wordEnd(text: string, index: number): number {
  const space = index >= text.length ? -1 : text.indexOf(' ', index)
  return space < 0 ? text.length : space
}

function summary(places: number, papers: readonly {file: string}[], facts: readonly unknown[], lang: Lang): string {
  if (places + facts.length === 0) return words.nothing[lang]
  return lang === 'vi'
    ? `${places} chỗ trong ${papers.length} văn bản; ${facts.length} số liệu tính từ đó.\n`
    : `${places} place${places === 1 ? '' : 's'} in ${papers.length} paper${papers.length === 1 ? '' : 's'}; ${facts.length} derived fact${facts.length === 1 ? '' : 's'}.\n`
}
