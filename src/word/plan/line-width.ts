import {textWidth} from '../../core/official/letter-widths.ts'
import type {TextStyle} from '../../core/profiles/profile.ts'
import type {Paragraph} from '../paper.ts'
import {wordsIn} from './block.ts'
import {pointsToMm} from './plan-context.ts'

/** Width of a line of a style, in mm; no-break spaces, which stand for blanks, are as wide as others. */
export function lineWidth(text: string, {size, weight}: Pick<TextStyle, 'size' | 'weight'>): number {
  return pointsToMm(textWidth(text.replaceAll('\u00A0', ' '), weight.value) * size.value)
}

/** Widest line of a style, in mm. */
export function widestLine(lines: readonly Paragraph[], style: TextStyle): number {
  return Math.max(0, ...lines.map(({inlines}) => lineWidth(wordsIn(inlines), style)))
}
