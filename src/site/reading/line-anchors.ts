import type {Element} from 'hast'
import {hasClass, type Rewrite} from './elements.ts'
import {holdsBoundValue} from './values.ts'

/** Anchors of the blocks whose words are made from data. */
export interface LineAnchors {
  rewrite: Rewrite
  /** lines of the source text that have an anchor */
  lines: number[]
}

/** Give every block with data in it an anchor by its line in the source text: the pages of the data lead there. */
export function collectLineAnchors(): LineAnchors {
  const lines: number[] = []
  return {
    lines,
    rewrite: element => {
      const line = element.properties.dataLine
      if (typeof line !== 'number' || lines.includes(line) || isNamedOtherwise(element)) return [element]
      if (element.data?.dataset === undefined && !holdsBoundValue(element)) return [element]
      lines.push(line)
      return [{...element, properties: {...element.properties, id: lineAnchor(line)}}]
    }
  }
}

/** The anchor of a line. */
export function lineAnchor(line: number): string {
  return `dong-${line}`
}

// --- internal ---

/** Headings are named by their words, notes by their number. */
function isNamedOtherwise(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName) || hasClass(element, 'footnote')
}
