import type {Element} from 'hast'
import {slugOf} from '../../core/vietnamese/fold.ts'
import {type Rewrite, wordsOf} from './elements.ts'

/** A heading of the reading page. */
export interface ReadingHeading {
  id: string
  /** 2 to 6; never more than one below the heading before it */
  level: number
  text: string
}

/** The headings of a whole paper, in order. */
export interface Headings {
  /** rewrites the headings of one section: 0 for the body, 1 for an appendix, whose headings stand below its title */
  rewrite(shift: 0 | 1): Rewrite
  found: ReadingHeading[]
}

/** Give headings their anchors and an unbroken order of levels, and remember them for the table of contents. */
export function collectHeadings(): Headings {
  const found: ReadingHeading[] = []
  const taken = new Set<string>()
  return {
    found,
    rewrite: shift => element => {
      const depth = /^h([2-6])$/.exec(element.tagName)?.[1]
      if (depth === undefined) return [element]
      const above = found.at(-1)?.level ?? 1
      // The title of an appendix is written as h2 already and takes no shift.
      const wanted = element.properties.dataAppendix ? 2 : Number(depth) + shift
      const heading = {
        id: freeAnchor(wordsOf(element), taken),
        level: Math.min(wanted, above + 1, 6),
        text: wordsOf(element)
      }
      found.push(heading)
      return [withAnchor(element, heading)]
    }
  }
}

// --- internal ---

function withAnchor(element: Element, {id, level}: ReadingHeading): Element {
  return {...element, tagName: `h${level}`, properties: {...element.properties, id}}
}

/** `I. ĐẶC ĐIỂM` → `i-dac-diem`; cut at a word, counted up where it is taken. */
function freeAnchor(text: string, taken: Set<string>): string {
  const base =
    slugOf(text)
      .slice(0, 60)
      .replace(/-[^-]*$/, whole => (slugOf(text).length > 60 ? '' : whole)) || 'muc'
  let anchor = base
  for (let count = 2; taken.has(anchor); count++) anchor = `${base}-${count}`
  taken.add(anchor)
  return anchor
}
