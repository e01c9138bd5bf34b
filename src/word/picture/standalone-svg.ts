import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Picture} from '../paper.ts'

/** A drawing of the tree as a file of its own: its size, and the face and colour that it had from the text around it. */
export function standaloneSvg({svg, width, height}: Picture, family: string): string {
  const root: Element = {
    ...svg,
    properties: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...svg.properties,
      width: `${rounded(width)}pt`,
      height: `${rounded(height)}pt`,
      fontFamily: `${family}, Tinos, serif`
    }
  }
  // Not every program knows the colour of a text that is not there.
  return toHtml(root, {space: 'svg', closeEmptyElements: true}).replaceAll('currentColor', '#000000')
}

// --- internal ---

function rounded(points: number): number {
  return Math.round(points * 100) / 100
}
