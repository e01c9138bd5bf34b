import type {Element} from 'hast'
import type {Picture} from '../paper.ts'
import {mmToPoints, type PlanContext, textWidthOf} from './plan-context.ts'
import {findTag, wordsOf} from './tree.ts'

/** A drawing of the tree at the size at which the printed sheet shows it. */
export function planPicture({sheet}: PlanContext, svg: Element): Picture {
  const [, , drawnWidth = 1, drawnHeight = 1] = String(svg.properties.viewBox ?? '0 0 1 1')
    .split(/\s+/)
    .map(Number)
  const room = mmToPoints(Math.min(textWidthOf(sheet), widest))
  const scale = Math.min(
    room / drawnWidth,
    mmToPoints(sheet.landscape ? tallest.landscape : tallest.portrait) / drawnHeight
  )
  return {
    kind: 'picture',
    svg,
    width: drawnWidth * scale,
    height: drawnHeight * scale,
    title: textOfTag(svg, 'title'),
    description: textOfTag(svg, 'desc')
  }
}

// --- internal ---

/** mm, as the hand-written sheet limits a chart */
const widest = 165
const tallest = {portrait: 215, landscape: 130}

function textOfTag(svg: Element, tagName: string): string {
  const found = findTag(svg, tagName)
  return found ? wordsOf(found) : ''
}
