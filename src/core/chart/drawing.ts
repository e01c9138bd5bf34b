import type {Element, Properties} from 'hast'
import {s} from 'hastscript'

/** Lengths are points: a chart is drawn at the size at which it is printed. */
export interface Size {
  width: number
  height: number
}

export interface Box extends Size {
  x: number
  y: number
}

/** Marks in a space of their own, whose origin is the left upper corner. */
export interface Drawing extends Size {
  marks: Element[]
}

/** The narrowest measure of both regimes is 160 mm; a chart fills it and is never scaled up. */
export const chartWidth = 454
/** A page's area is 257 mm high; caption, source and the line above need some of it. */
export const tallestChart = 600
/** Size of labels, and the distance of their lines. */
export const labelSize = 10
export const labelLine = 12

/** A coordinate as it is written: two decimals, so that equal data give equal bytes. */
export function coordinate(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

/** A rectangle; its paint comes from `properties`. */
export function rectangle({x, y, width, height}: Box, properties: Properties): Element {
  const [left, top, wide, high] = [x, y, width, height].map(coordinate)
  return s('rect', {x: left, y: top, width: wide, height: high, ...properties})
}

/** A straight stroke of the text's colour. */
export function stroke(from: [number, number], to: [number, number], properties: Properties = {}): Element {
  const [x1, y1, x2, y2] = [...from, ...to].map(coordinate)
  return s('line', {x1, y1, x2, y2, stroke: 'currentColor', strokeWidth: '0.75', ...properties})
}

/** One line of words; `y` is its base line. */
export function label(x: number, y: number, words: string, properties: Properties = {}): Element {
  return s(
    'text',
    {x: coordinate(x), y: coordinate(y), fontSize: labelSize, fill: 'currentColor', ...properties},
    words
  )
}

/** A drawing put at a place of a larger one. */
export function moved(drawing: Drawing, x: number, y: number): Element {
  return s('g', {transform: `translate(${coordinate(x)} ${coordinate(y)})`}, drawing.marks)
}

/** Drawings one below the other, as wide as the widest. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  const present = drawings.filter(({height}) => height > 0)
  let y = 0
  const marks = present.map(drawing => {
    const group = moved(drawing, 0, y)
    y += drawing.height + gap
    return group
  })
  return {marks, width: Math.max(0, ...present.map(({width}) => width)), height: Math.max(0, y - gap)}
}
