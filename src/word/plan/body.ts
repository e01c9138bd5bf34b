import type {Element} from 'hast'
import type {Block, ListPlace, Paragraph, TextInline} from '../paper.ts'
import {isStyleId, type StyleId} from '../style-names.ts'
import {linesOf, paragraph, withFirst} from './block.ts'
import {planBlocks, planInside} from './blocks.ts'
import {dataTableBlocks} from './data-table.ts'
import {planInlines} from './inlines.ts'
import {planPicture} from './picture.ts'
import {lineOf, type PlanContext} from './plan-context.ts'
import {classOf, elementsIn, hasClass, wordsOf} from './tree.ts'

/** The running text of a section: headings and paragraphs with their labels, tables, charts, quotes. */
export function bodyBlocks(context: PlanContext, body: Element, room: number): Block[] {
  const {size} = context.profile.body.style
  const blocks = elementsIn(body).flatMap(element => bodyBlock(context, element, room))
  return context.continues ? blocks : withFirst(blocks, {before: size.value * 0.8})
}

// --- internal ---

function bodyBlock(context: PlanContext, element: Element, room: number): Block[] {
  if (element.properties.dataUnprinted !== undefined) return []
  const name = classOf(element) ?? ''
  if (/^h[1-6]$/.test(element.tagName)) return [heading(context, element)]
  if (name === 'data' && element.tagName === 'table') return dataTableBlocks(context, element, room)
  if (name === 'chart') return chart(context, element, room)
  if (name === 'data-source')
    return withFirst(linesOf(context, element, 'data-source'), {before: context.profile.body.style.size.value * 0.2})
  if (element.tagName === 'blockquote') return quote(context, element, room)
  if (name === 'recipients') return recipients(context, element, room)
  if (name === 'signature-inline') return planInside(context, element, room)
  if (element.tagName === 'p') return [runningParagraph(context, element)]
  return planBlocks(context, element, room)
}

function heading(context: PlanContext, element: Element): Paragraph {
  const name = classOf(element) ?? ''
  const place = context.lists.heading(lineOf(element), wordsOf(element))
  return labelled(paragraph(headingStyle(name), planInlines(context, element.children)), place, {
    outline: Number(element.tagName.slice(1))
  })
}

/** `heading-paren` and whatever has no style of its own look like points. */
function headingStyle(name: string): StyleId {
  if (isStyleId(name)) return name
  return name === 'heading-paren' ? 'heading-letter' : 'unnumbered'
}

function runningParagraph(context: PlanContext, element: Element): Paragraph {
  const words = wordsOf(element)
  const inlines = planInlines(context, element.children)
  if (classOf(element) !== 'dash')
    return labelled(paragraph('text', inlines), context.lists.item(lineOf(element), words))
  return labelled(paragraph('dash', inlines), context.lists.dash(Number(element.properties.dataDepth ?? 0), words))
}

/** A label that the word processor counts leaves the text. */
function labelled(block: Paragraph, list: ListPlace | undefined, more: Partial<Paragraph> = {}): Paragraph {
  const [first, ...rest] = block.inlines
  if (!list || first?.kind !== 'text') return {...block, ...more}
  const text = first.text.slice(list.label.length).trimStart()
  const lead: TextInline[] = text === '' ? [] : [{...first, text}]
  return {...block, ...more, list, inlines: [...lead, ...rest]}
}

function quote(context: PlanContext, element: Element, room: number): Block[] {
  return elementsIn(element)
    .flatMap(child => bodyBlock(context, child, room))
    .map(block => (block.kind === 'paragraph' && block.style === 'text' ? {...block, style: 'quote'} : block))
}

function recipients(context: PlanContext, element: Element, room: number): Block[] {
  return elementsIn(element).flatMap(child =>
    hasClass(child, 'dash') ? linesOf(context, child, 'recipient') : planBlocks(context, child, room)
  )
}

function chart(context: PlanContext, element: Element, room: number): Block[] {
  const {body} = context.profile
  const before = body.style.size.value * 0.3
  const blocks = elementsIn(element).flatMap(child => {
    if (child.tagName === 'svg')
      return [paragraph('chart', [planPicture(context, child, hasClass(element, 'landscape'))])]
    if (child.tagName === 'figcaption')
      return withFirst(linesOf(context, child, 'table-caption'), {before, keepNext: false})
    return bodyBlock(context, child, room).map(centred)
  })
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && index === blocks.length - 1
      ? {...block, layout: {...block.layout, after: body.paragraphGap.value}}
      : block
  )
}

/** What stands below a drawing stands in its middle. */
function centred(block: Block): Block {
  return block.kind === 'paragraph' ? {...block, layout: {...block.layout, align: 'center'}} : block
}
