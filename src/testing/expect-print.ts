import {expect} from 'vitest'
import type {Profile, TextStyle} from '../core/profiles/profile.ts'
import {mmPerPoint} from './drawn-boxes.ts'
import type {TextLine} from './text-lines.ts'

/** What the medium allows: a screen pixel of the browser is 0.26 mm. */
const tolerance = {mm: 0.3, pt: 0.1}

/** Compare a length in mm. */
export function expectMm(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`).toBeLessThanOrEqual(
    tolerance.mm
  )
}

/** Compare a length in points. */
export function expectPt(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual.toFixed(2)} pt, expected ${expected.toFixed(2)}`).toBeLessThanOrEqual(
    tolerance.pt
  )
}

/** Compare size, weight and slant of a line with the profile's. */
export function expectStyle(line: TextLine, style: TextStyle): void {
  expectPt(line.size, style.size.value)
  expect({text: line.text, bold: line.bold, italic: line.italic}).toEqual({
    text: line.text,
    bold: style.weight.value === 'bold',
    italic: style.slant.value === 'italic'
  })
}

/** From the top of a line of that height to its baseline, both in points; ascent and descent are those of Times. */
export function baselineOffset(lineHeight: number, size: number): number {
  const ascent = 0.891
  const descent = 0.216
  return (lineHeight - (ascent + descent) * size) / 2 + ascent * size
}

/** Height of a single line of that style, in points. */
export function singleLine({font}: Profile, {size}: TextStyle): number {
  return font.singleLine.value * size.value
}

/** Distance of two baselines of the running text, in points. */
export function bodyPitch({body, font}: Profile): number {
  const spacing = body.lineSpacing.value
  return spacing.kind === 'exact' ? spacing.points : spacing.factor * font.singleLine.value * body.style.size.value
}

/** Edges of the text area of a sheet, in mm from its top left corner. */
export function textArea({page}: Profile, sheet: {width: number; height: number}) {
  const {top, right, bottom, left} = page.margins
  return {
    left: left.value,
    right: sheet.width - right.value,
    top: top.value,
    bottom: sheet.height - bottom.value,
    centre: (left.value + sheet.width - right.value) / 2
  }
}

/** Points as millimetres. */
export function mm(points: number): number {
  return points * mmPerPoint
}
