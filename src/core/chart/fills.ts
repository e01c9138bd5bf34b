import type {Element} from 'hast'
import {s} from 'hastscript'
import {type Box, rectangle} from './drawing.ts'
import {type Hatch, hatchPath} from './hatch.ts'

/** How the bars of one series are told from the others' without colour: a tone of the text's colour, or a hatch. */
interface Fill {
  tone: number
  hatches: Hatch[]
}

/** More series than this cannot be told apart in black and white. */
export const mostFills = 6

/** A bar of one series: its tone, its hatch, its outline. */
export function filledBox(box: Box, series: number): Element[] {
  if (box.width <= 0 || box.height <= 0) return []
  const {tone, hatches} = fills[series % mostFills]!
  const strokes = hatches.map(hatch => hatchPath(box, hatch)).join('')
  return [
    rectangle(box, {fill: tone > 0 ? 'currentColor' : 'none', ...(tone > 0 && tone < 1 ? {fillOpacity: tone} : {})}),
    ...(strokes ? [s('path', {d: strokes, fill: 'none', stroke: 'currentColor', strokeWidth: '0.5'})] : []),
    rectangle(box, {fill: 'none', stroke: 'currentColor', strokeWidth: '0.75'})
  ]
}

// --- internal ---

// Neighbours differ most: a dark tone beside a hatch, a hatch beside white.
const fills: Fill[] = [
  {tone: 0.45, hatches: []},
  {tone: 0, hatches: [{angle: 45, gap: 3.5}]},
  {tone: 0.15, hatches: []},
  {tone: 0, hatches: [{angle: 0, gap: 2.5}]},
  {tone: 0, hatches: []},
  {
    tone: 0,
    hatches: [
      {angle: 45, gap: 4},
      {angle: -45, gap: 4}
    ]
  }
]
