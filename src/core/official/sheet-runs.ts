import type {Element, ElementContent} from 'hast'
import type {OfficialSection, OfficialTree} from './official-tree.ts'
import {isTurned} from './turned-block.ts'

/** A stretch of a section on sheets that lie one way; pages and notes are counted on from run to run of a section. */
export interface SheetRun extends OfficialSection {
  /** place of its section in the tree and in the document: 0 is the main one, appendices follow */
  section: number
  /** goes on with the section of the run before it */
  continues: boolean
  /** ends its section */
  ends: boolean
}

/** The tree as sheets need it: a section is one run, or several where it holds blocks that lie on sheets of their own. */
export function sheetRuns({sections}: OfficialTree): SheetRun[] {
  return sections.flatMap((section, index) =>
    partsOf(section, index === 0).map((part, place, parts) => ({
      ...part,
      section: index,
      continues: place > 0,
      ends: place === parts.length - 1
    }))
  )
}

// --- internal ---

type Orientation = OfficialSection['orientation']

function partsOf(section: OfficialSection, isMain: boolean): OfficialSection[] {
  const {orientation, element} = section
  const blocks = elementsOf(element)
  const place = blocks.findIndex(block => hasClass(block, 'body'))
  const body = blocks[place]
  if (orientation === 'landscape' || !body || !holdsTurned(body)) return [section]
  const [first, ...others] = stretches(body).map(part => ({...part, children: [part.element]}))
  if (!first) return [section]
  const head = {orientation, children: blocks.slice(0, place)}
  // Letterhead and title are made for an upright sheet; the head of an appendix suits any.
  const parts = isMain && first.orientation !== orientation ? [head, first, ...others] : [first, ...others]
  if (!parts.includes(head)) first.children.unshift(...head.children)
  // What closes the paper stays below its text, whichever way that lies.
  parts.at(-1)?.children.push(...blocks.slice(place + 1))
  return parts.map(({orientation, children}, index) => ({
    orientation,
    element: {...element, properties: runProperties(element, orientation, index > 0), children}
  }))
}

function runProperties({properties}: Element, orientation: Orientation, continues: boolean): Element['properties'] {
  const names = Array.isArray(properties.className) ? properties.className : []
  const className = [...names.filter(name => name !== 'portrait'), orientation, ...(continues ? ['continued'] : [])]
  return {...properties, className}
}

/** An element cut where the sheet turns; what holds no turned block stays whole. */
function stretches(element: Element): OfficialSection[] {
  if (isTurned(element)) return [{orientation: 'landscape', element}]
  if (!holdsTurned(element)) return [{orientation: 'portrait', element}]
  const parts: {orientation: Orientation; children: Element[]}[] = []
  for (const {orientation, element: child} of withHeadings(elementsOf(element).flatMap(stretches))) {
    const last = parts.at(-1)
    if (last?.orientation === orientation) last.children.push(child)
    else parts.push({orientation, children: [child]})
  }
  return parts.map(({orientation, children}) => ({orientation, element: {...element, children}}))
}

/** A heading turns with the block below it. */
function withHeadings(blocks: readonly OfficialSection[]): OfficialSection[] {
  return blocks.map((block, index) => {
    if (!isHeading(block)) return block
    const below = blocks.slice(index).find(other => !isHeading(other))
    return {...block, orientation: below?.orientation ?? block.orientation}
  })
}

function isHeading({element}: OfficialSection): boolean {
  return /^h[1-6]$/.test(element.tagName)
}

function holdsTurned(element: Element): boolean {
  return elementsOf(element).some(child => isTurned(child) || holdsTurned(child))
}

function elementsOf({children}: Element): Element[] {
  return children.filter((child: ElementContent) => child.type === 'element')
}

function hasClass({properties}: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
