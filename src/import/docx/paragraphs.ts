import type {ParagraphHints, ParagraphRecord, Run} from '../record.ts'
import {boldHint, plainText} from '../record.ts'
import {normalised} from '../remark.ts'
import {readInlines} from './inlines.ts'
import {measureParagraph} from './measure-paragraph.ts'
import {twentiethsToMm} from './measures.ts'
import type {NumberLabel} from './numbering.ts'
import {type ParagraphFormat, readParagraphFormat} from './paragraph-format.ts'
import type {Piece} from './pieces.ts'
import {type RunFormat, readRunFormat} from './run-format.ts'
import {settleRuns} from './runs.ts'
import type {Story} from './story.ts'
import type {Style} from './styles.ts'
import {childOf, descendantsOf, settingOf, type XmlElement} from './xml.ts'

/** A paragraph before its text is settled: its pieces may still go on in the next one. */
export interface OpenParagraph {
  pieces: Piece[]
  format: ParagraphFormat
  style: Style
  /** how its mark looks, which a computed label follows */
  mark: RunFormat
  /** its number in the text; boxes inside of it are counted after it */
  ordinal: number
  /** what its own properties say of its place */
  direct: ParagraphFormat
  /** it holds a drawing, such as a line */
  isDrawn: boolean
}

/** Read `w:p` without its label, which only a paragraph that stays gets. */
export function openParagraph(element: XmlElement, story: Story): OpenParagraph {
  const properties = childOf(element, 'w:pPr')
  const style = story.styles.paragraph(settingOf(properties, 'w:pStyle'))
  const ordinal = story.place.paragraph
  const direct = readParagraphFormat(properties)
  const pieces = readInlines(element, story, style.run)
  story.fields.endParagraph()
  return {
    pieces,
    style,
    ordinal,
    direct,
    isDrawn: story.measures !== undefined && drawings.some(name => descendantsOf(element, name).length > 0),
    format: {...style.paragraph, ...direct},
    mark: {...style.run, ...readRunFormat(childOf(properties, 'w:rPr'))}
  }
}

/** The record of a paragraph: label and text in Unicode, and how it looks; no runs where it is blank. */
export function closeParagraph(open: OpenParagraph, gapBefore: number, story: Story): ParagraphRecord {
  const {pieces, format, style, mark} = open
  const label = labelOf(format, style, story)
  const text = settleRuns(pieces, story)
  const isBlank = text.every(run => run.kind === 'break' || (run.kind === 'text' && run.text.trim() === ''))
  const runs = isBlank ? [] : [...(label ? labelRuns(label, mark, text, story) : []), ...text]
  const depth = label?.isBullet ? (format.numberLevel ?? 0) : 0
  const hints = {...hintsOf(format, style, runs), ...(depth > 0 && {depth})}
  const measured = story.measures && measureParagraph(open, {label, text: plainText(runs)}, story)
  return {
    kind: 'paragraph',
    line: story.place.paragraph,
    runs: measured ? runs.map(run => (run.kind === 'text' ? {...run, measured} : run)) : runs,
    gapBefore,
    hints
  }
}

// --- internal ---

const deepestHeading = 9
const drawings = ['w:drawing', 'w:pict']

function labelOf({numberId, numberLevel}: ParagraphFormat, style: Style, {numbering}: Story): NumberLabel | undefined {
  if (numberId === undefined || numberId === '0') return undefined
  return numbering.next(numberId, numberLevel ?? numbering.levelOfStyle(numberId, style.id) ?? 0)
}

/** The label as if it had been typed before the text and like it; every bullet is the hyphen of the trade. */
function labelRuns({text, isBullet, run}: NumberLabel, mark: RunFormat, after: Run[], story: Story): Run[] {
  const look = {...mark, ...run}
  const texts = after.filter(each => each.kind === 'text')
  const shown = isBullet ? bulletText(text) : text
  if (shown === '') return []
  if (isBullet && shown !== text) story.remarks.push(normalised('dash-form', [story.place.paragraph]))
  return [
    {
      kind: 'text',
      text: `${shown} `,
      ...(!isBullet && (look.bold || texts.every(each => each.strong)) && {strong: true}),
      ...(!isBullet && (look.italic || texts.every(each => each.emphasis)) && {emphasis: true})
    }
  ]
}

function bulletText(text: string): string {
  return text.trim() === '+' || text.trim() === '*' ? text.trim() : '-'
}

function hintsOf(format: ParagraphFormat, style: Style, runs: Run[]): ParagraphHints {
  const indent = ((format.indent ?? 0) + (format.firstLine ?? 0)) * twentiethsToMm
  const outline = format.outline !== undefined && format.outline < deepestHeading && plainText(runs).trim() !== ''
  return {
    ...boldHint(runs),
    ...(format.align && {align: format.align}),
    ...(indent !== 0 && {indent}),
    ...(style.name && {style: style.name}),
    ...(/quot|đoạn trích/i.test(style.name) && {quoted: true}),
    ...(outline && {outline: format.outline! + 1})
  }
}
