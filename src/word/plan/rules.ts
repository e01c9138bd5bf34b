import type {Element} from 'hast'
import type {Profile, TextStyle, Underline} from '../../core/profiles/profile.ts'
import type {Block, Paragraph} from '../paper.ts'
import {balanced} from './balance.ts'
import {linesOf, paragraph} from './block.ts'
import {widestLine} from './line-width.ts'
import type {PlanContext} from './plan-context.ts'
import {childrenOf, elementsIn, hasClass} from './tree.ts'

/** Lines with the rule or the characters that stand under them (`<div class="organ-block">` and its kind). */
export function underlinedBlock(context: PlanContext, block: Element, id: UnderlinedId, room: number): Block[] {
  const {style, under} = underlinedParts(context.profile)[id]
  const written = childrenOf(block, id).flatMap(part => elementsIn(part).flatMap(line => linesOf(context, line, id)))
  const lines = balanced(context, written, room)
  const marks = childrenOf(block, `${id}-mark`).flatMap(mark => linesOf(context, mark, id))
  const isRuled = childrenOf(block, id).some(part => hasClass(part, 'underlined'))
  const size = style.size.value
  const width = under.kind === 'rule' ? widestLine(lines, style) * under.share : 0
  return [...lines, ...(isRuled ? [rule(context.profile, {width, room, gap: ruleGap * size})] : []), ...marks]
}

/** A paragraph that is nothing but a line across: `width` mm of its column's `room`, `gap` points below what stands above. */
export function rule({font}: Profile, {width, room, gap}: {width: number; room: number; gap: number}): Paragraph {
  const side = Math.max(0, (room - width) / 2)
  return paragraph('rule', [], {
    layout: {left: side, right: side, line: {kind: 'exact', points: gap}},
    border: {sides: 'bottom', width: ruleWidth, colour: font.colour.value, space: 0}
  })
}

// --- internal ---

type UnderlinedId = 'national' | 'motto' | 'organ' | 'subject'

/** points, as the hand-written sheet has it */
const ruleWidth = 0.75
/** Between the words and their rule, in shares of the size. */
const ruleGap = 0.18

function underlinedParts({header, subject}: Profile): Record<UnderlinedId, {style: TextStyle; under: Underline}> {
  const none: Underline = {kind: 'none'}
  return {
    national: {style: header.national.style, under: header.national.under.value},
    motto: {style: header.motto?.style ?? header.national.style, under: header.motto?.under.value ?? none},
    organ: {style: header.organ.style, under: header.organ.under.value},
    subject: {style: subject.style, under: subject.under.value}
  }
}
