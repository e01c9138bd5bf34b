import type {Element} from 'hast'
import type {FrontMatter} from '../../core/model/front-matter.ts'
import type {Block, Paragraph} from '../paper.ts'
import {cellOf, linesOf, paragraph} from './block.ts'
import {lineWidth} from './line-width.ts'
import {mmToPoints, type PlanContext, pointsToMm, textWidthOf} from './plan-context.ts'
import {elementsIn, wordsOf} from './tree.ts'

/** KHẨN, THƯỢNG KHẨN, HỎA TỐC in a frame of the size that the profile gives. */
export function urgencyLine(context: PlanContext, element: Element, room: number): Block[] {
  const {profile, document} = context
  const {urgency} = profile.marks
  const lines = linesOf(context, element, 'urgency')
  if (!urgency.framed.value || !document.front.urgency) return lines
  const {size} = urgency.style
  const [width, height] = urgency.sizes?.value[document.front.urgency] ?? [
    lineWidth(wordsOf(element), urgency.style) + pointsToMm(size.value),
    pointsToMm(size.value * profile.font.singleLine.value)
  ]
  const side = Math.max(0, (room - width) / 2)
  const space = Math.max(0, (mmToPoints(height) - size.value * profile.font.singleLine.value) / 2)
  return lines.map(line => ({
    ...line,
    layout: {left: side, right: side},
    border: {sides: 'box', width: frameWidth, colour: urgency.colour.value, space}
  }))
}

/** The stamp of a copy: a box of the size and colour that the profile gives. */
export function stampTable(context: PlanContext, element: Element, room: number): Block[] {
  const {stamp} = context.profile.copy
  const [width, height] = stamp?.size.value ?? [room, 0]
  const lines = elementsIn(element).flatMap((line, index) =>
    linesOf(context, line, index === 0 ? 'copy-title' : 'copy-stamp-line')
  )
  return [
    {
      kind: 'table',
      look: 'frame',
      colour: (stamp ?? context.profile.font).colour.value,
      before: 0,
      hasSource: false,
      widths: [Math.min(width, room)],
      rows: [{head: false, height, cells: [cellOf(lines)]}],
      description: 'Dấu bản sao'
    }
  ]
}

/** The organ's address at the foot of the last page; where notes may stand there, below the text, since they would meet. */
export function contactLines(context: PlanContext, element: Element): Block[] {
  const mayMeetNote = context.notes > 0 && context.lettersSinceNote < lettersOfPage
  const pin = mayMeetNote ? {} : {pin: {to: 'text' as const}}
  const {size} = context.profile.body.style
  return elementsIn(element).flatMap(line =>
    linesOf(context, line, 'contact').map((part, index) => ({
      ...part,
      ...pin,
      ...(index === 0 ? {border: contactBorder(context), layout: {before: size.value}} : {})
    }))
  )
}

/** The organ's address in the lower margin of the first page, where the format puts it there. */
export function contactFoot(context: PlanContext, text: string): Paragraph[] {
  return text
    .split(/\s*\n\s*/)
    .map((part, index) =>
      paragraph('contact', [{kind: 'text', text: part}], index === 0 ? {border: contactBorder(context)} : {})
    )
}

/** LƯU HÀNH NỘI BỘ and its like: in the upper margin of the first page, or at the foot of the last one. */
export function circulationMark(context: PlanContext, circulation: FrontMatter['circulation']): MarginMark {
  if (!circulation) return {head: [], foot: []}
  const {marks, header} = context.profile
  const {texts, onLastPage, framed, fromEdge} = marks.circulation
  const text = texts.value[circulation]
  if (onLastPage.value.includes(circulation)) {
    const pin = {to: 'sheet' as const, fromBottom: fromEdge.value}
    return {head: [], foot: [paragraph('circulation', [{kind: 'text', text}], {pin})]}
  }
  // Above the motto, as box 11 of the decree lies, or in the corner.
  const layout = header.motto ? {left: textWidthOf(context.sheet) - header.rightWidth.value} : {align: 'right' as const}
  return {head: [paragraph('circulation', [{kind: 'text', text, framed: framed.value}], {layout})], foot: []}
}

/** Marks in the margins of the first page, and at the foot of the last one. */
export interface MarginMark {
  head: Paragraph[]
  foot: Paragraph[]
}

// --- internal ---

/** A full page of text in the smallest lawful size has no more; with a table or a head on it, far fewer. */
const lettersOfPage = 3500
/** points */
const frameWidth = 0.75

function contactBorder({profile}: PlanContext) {
  return {
    sides: 'top' as const,
    width: 0.5,
    colour: profile.font.colour.value,
    space: profile.contact.style.size.value * 0.3
  }
}
