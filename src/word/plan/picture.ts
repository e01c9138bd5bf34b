import type {Element} from 'hast'
import type {Picture} from '../paper.ts'
import {mmToPoints, type PlanContext, textWidthOf} from './plan-context.ts'
import {findTag, wordsOf} from './tree.ts'

/** A drawing of the tree at the size at which the printed sheet shows it: its own, or that of a lying sheet (`wide`). */
export function planPicture({sheet, profile}: PlanContext, svg: Element, wide = false): Picture {
  const [, , drawnWidth = 1, drawnHeight = 1] = String(svg.properties.viewBox ?? '0 0 1 1')
    .split(/\s+/)
    .map(Number)
  const room = mmToPoints(textWidthOf(sheet))
  const widest = wide ? room / drawnWidth : Math.min(1, room / drawnWidth)
  const tallest = sheet.landscape ? (tallestLying * profile.body.style.size.value) / drawnHeight : widest
  const scale = Math.min(widest, tallest)
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

/** em on a lying sheet, as the hand-written sheet limits a chart */
const tallestLying = 26

function textOfTag(svg: Element, tagName: string): string {
  const found = findTag(svg, tagName)
  return found ? wordsOf(found) : ''
}
