import type {WordElement, WordPageNumber, WordSheet} from '../../core/checker/word-form.ts'
import {mmOf} from './measures.ts'
import {readPageNumber} from './page-numbers.ts'
import type {Story} from './story.ts'
import {childOf, childrenOf, descendantsOf, switchOf, type XmlElement} from './xml.ts'

/** The sheets of a file, one a section, and the page numbers that their heads and feet print. */
export function readPageSetup(body: XmlElement, story: Story): {sheets: WordSheet[]; pageNumbers: WordElement[]} {
  const sections = descendantsOf(body, 'w:sectPr')
  const sheets: WordSheet[] = []
  const pageNumbers: WordElement[] = []
  let heads: Margins = new Map()
  sections.forEach((section, index) => {
    // A section without a head of its own has the one of the section before.
    heads = new Map([...heads, ...marginsOf(section, story)])
    const ordinal = sections.length > 1 ? index + 1 : undefined
    const found = numbersOf(section, heads, story, ordinal)
    sheets.push({...sheetOf(section, ordinal), ...placed(found.first, 'firstNumber'), ...placed(found.other, 'number')})
    for (const {element} of [found.first, found.other].flatMap(each => each ?? [])) {
      const isKnown = pageNumbers.some(({spot, runs}) => sameSpot(spot, element.spot) && runs === element.runs)
      if (!isKnown) pageNumbers.push(element)
    }
  })
  return {sheets, pageNumbers}
}

// --- internal ---

/** Parts of heads and feet by `head first`, `foot default` … */
type Margins = ReadonlyMap<string, XmlElement>

interface FoundNumber {
  number: WordPageNumber
  element: WordElement
}

function sheetOf(section: XmlElement, ordinal: number | undefined): WordSheet {
  const size = childOf(section, 'w:pgSz')?.attributes
  const margin = childOf(section, 'w:pgMar')?.attributes
  // What Word takes where the file says nothing: Letter, one inch all around.
  const side = (name: string) => Math.abs(mmOf(margin?.get(`w:${name}`)) ?? 25.4)
  return {
    spot: {region: 'sheet', ...(ordinal !== undefined && {ordinal})},
    width: mmOf(size?.get('w:w')) ?? 215.9,
    height: mmOf(size?.get('w:h')) ?? 279.4,
    top: side('top'),
    right: side('right'),
    bottom: side('bottom'),
    left: side('left') + (mmOf(margin?.get('w:gutter')) ?? 0)
  }
}

function marginsOf(section: XmlElement, story: Story): [string, XmlElement][] {
  return (['head', 'foot'] as const).flatMap(where =>
    childrenOf(section, `w:${where}erReference`).flatMap(({attributes}): [string, XmlElement][] => {
      const part = story.links.get(attributes.get('r:id') ?? '')?.part
      const root = part === undefined ? undefined : story.source.xml(part)
      return root ? [[`${where} ${attributes.get('w:type') ?? 'default'}`, root]] : []
    })
  )
}

/** What the first page of the section prints, and the others; without a first page of its own it is like them. */
function numbersOf(section: XmlElement, margins: Margins, story: Story, ordinal: number | undefined) {
  const fromTop = mmOf(childOf(section, 'w:pgMar')?.attributes.get('w:header'))
  const numberIn = (type: string): FoundNumber | undefined => {
    for (const where of ['head', 'foot'] as const) {
      const root = margins.get(`${where} ${type}`)
      const found = root && readPageNumber(root, story)
      if (!found) continue
      const spot = {region: where, ...(ordinal !== undefined && {ordinal})}
      return {
        number: {where, ...(where === 'head' && fromTop !== undefined && found.linesAbove === 0 && {fromTop})},
        element: {role: 'page-number', spot, text: '1', runs: [found.run], align: found.align}
      }
    }
    return undefined
  }
  const other = numberIn('default')
  return {first: switchOf(section, 'w:titlePg') ? numberIn('first') : other, other}
}

function placed(found: FoundNumber | undefined, key: 'firstNumber' | 'number'): Partial<WordSheet> {
  return found ? {[key]: found.number} : {}
}

function sameSpot(first: WordElement['spot'], second: WordElement['spot']): boolean {
  return first.region === second.region && first.ordinal === second.ordinal
}
