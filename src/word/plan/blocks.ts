import type {Element} from 'hast'
import type {Block, Paragraph} from '../paper.ts'
import type {StyleId} from '../style-names.ts'
import {addresseesBlock} from './addressees.ts'
import {balanced} from './balance.ts'
import {linesOf, withFirst} from './block.ts'
import {bodyBlocks} from './body.ts'
import {closingBlocks, copyBlocks, signatureLines} from './closing.ts'
import {letterheadTable} from './letterhead.ts'
import {contactLines, stampTable, urgencyLine} from './marks.ts'
import type {PlanContext} from './plan-context.ts'
import {underlinedBlock} from './rules.ts'
import {classOf, elementsIn} from './tree.ts'

/** The blocks of one element of the official tree; `room` is the width of its column in mm. What has no writer is looked into. */
export function planBlocks(context: PlanContext, element: Element, room: number): Block[] {
  const name = classOf(element) ?? ''
  const style = lineStyles[name]
  if (style) return inContents(element, balanced(context, linesOf(context, element, style), room))
  return (writers[name] ?? planInside)(context, element, room)
}

/** The blocks of everything inside an element. */
export function planInside(context: PlanContext, element: Element, room: number): Block[] {
  return elementsIn(element).flatMap(child => planBlocks(context, child, room))
}

// --- internal ---

type Writer = (context: PlanContext, element: Element, room: number) => Block[]

/** Lines of the tree that are paragraphs of one style. */
const lineStyles: Partial<Record<string, StyleId>> = {
  'parent-organ': 'parent-organ',
  number: 'number',
  'place-date': 'place-date',
  'letter-subject': 'letter-subject',
  'draft-mark': 'draft-mark',
  'type-name': 'type-name',
  'author-line': 'author-line',
  'authority-line': 'authority-line',
  'legal-basis': 'legal-basis',
  'verb-line': 'verb-line',
  authority: 'authority',
  position: 'position',
  'full-name': 'full-name',
  'recipients-label': 'recipients-label',
  recipient: 'recipient',
  drafter: 'drafter',
  'appendix-word': 'appendix-word',
  'appendix-title': 'appendix-title',
  'appendix-reference': 'appendix-reference',
  'appendix-mark': 'appendix-reference',
  'copy-title': 'copy-title'
}

const writers: Partial<Record<string, Writer>> = {
  letterhead: (context, element) => [letterheadTable(context, element)],
  'national-block': (context, element, room) => underlinedBlock(context, element, 'national', room),
  'motto-block': (context, element, room) => underlinedBlock(context, element, 'motto', room),
  'organ-block': (context, element, room) => underlinedBlock(context, element, 'organ', room),
  'subject-block': (context, element, room) => underlinedBlock(context, element, 'subject', room),
  urgency: urgencyLine,
  addressees: addresseesBlock,
  preamble: preambleBlocks,
  body: bodyBlocks,
  signature: signatureLines,
  closing: closingBlocks,
  copy: copyBlocks,
  'copy-stamp': stampTable,
  contact: contactLines
}

/** Headings of the tree stand in the contents of the file. */
function inContents({tagName}: Element, lines: Paragraph[]): Paragraph[] {
  return tagName === 'h1' ? lines.map((line, index) => (index === 0 ? {...line, outline: 1} : line)) : lines
}

function preambleBlocks(context: PlanContext, element: Element, room: number): Block[] {
  return withFirst(planInside(context, element, room), {before: context.profile.body.style.size.value * 0.8})
}
