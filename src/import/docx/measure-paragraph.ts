import type {WordLine, WordRun} from '../../core/checker/word-form.ts'
import type {MeasuredParagraph} from './measured.ts'
import {twentiethsToMm} from './measures.ts'
import type {NumberLabel} from './numbering.ts'
import type {ParagraphFormat} from './paragraph-format.ts'
import type {OpenParagraph} from './paragraphs.ts'
import type {Piece, TextPiece} from './pieces.ts'
import type {RunFormat} from './run-format.ts'
import type {Story} from './story.ts'

/** Measure a paragraph and keep it in the story's list; `text` is what a reader sees of it. */
export function measureParagraph(
  open: OpenParagraph,
  {label, text}: {label: NumberLabel | undefined; text: string},
  story: Story
): MeasuredParagraph {
  const format = placeOf(open, label)
  const measured: MeasuredParagraph = {
    ordinal: open.ordinal,
    spot: story.spot,
    text: text.trim(),
    runs: runsOf(open.pieces, story),
    align: format.align ?? 'left',
    indent: firstLetter(format, open.pieces) * twentiethsToMm,
    before: (format.before ?? 0) / 20,
    after: (format.after ?? 0) / 20,
    line: lineOf(format),
    style: open.style.id,
    isContextual: format.contextual ?? false,
    depth: label ? (format.numberLevel ?? 0) : 0,
    hasLine: format.ruled === true || open.pieces.some(isUnderlined),
    isDrawn: open.isDrawn
  }
  story.measures?.push(measured)
  return measured
}

/** The look of a stretch of text, with what Word takes where the file says nothing. */
export function runLook(format: RunFormat, {styles}: Pick<Story, 'styles'>): Omit<WordRun, 'text'> {
  const {size = 20, bold = false, italic = false, colour = 'auto'} = format
  return {size: size / 2, bold, italic, font: fontOf(format, styles.themeFonts), colour: colourOf(colour)}
}

// --- internal ---

/** What Word puts between tab stops: half an inch. */
const usualTab = 720

/** A list indents above the style that only names it, and below what the paragraph itself says. */
function placeOf({style, direct}: OpenParagraph, label: NumberLabel | undefined): ParagraphFormat {
  const list = label ? label.paragraph : {}
  const isOfStyle = style.paragraph.numberId !== undefined && direct.numberId === undefined
  return isOfStyle ? {...list, ...style.paragraph, ...direct} : {...style.paragraph, ...list, ...direct}
}

function runsOf(pieces: readonly Piece[], story: Story): WordRun[] {
  return pieces
    .filter((piece): piece is TextPiece => piece.kind === 'text')
    .map(({text, caps, format}) => ({text: caps ? text.toLocaleUpperCase('vi') : text, ...runLook(format, story)}))
}

function fontOf({font, themeFont}: RunFormat, themeFonts: ReadonlyMap<string, string>): string {
  return (themeFont ? themeFonts.get(themeFont.slice(0, 5)) : undefined) ?? font ?? 'Times New Roman'
}

function colourOf(colour: string): string {
  return /^[\da-f]{6}$/i.test(colour) ? `#${colour.toLowerCase()}` : '#000000'
}

/** Tabs at the start push the first letter to the next stops. */
function firstLetter({indent = 0, firstLine = 0, tab}: ParagraphFormat, pieces: readonly Piece[]): number {
  const start = indent + firstLine
  const lead = /^\s*/.exec(pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join(''))?.[0] ?? ''
  const tabs = lead.match(/\t/g)?.length ?? 0
  if (tabs === 0) return start
  const first = tab !== undefined && tab > start ? tab : nextStop(start)
  return first + (tabs - 1) * usualTab
}

function nextStop(start: number): number {
  return (Math.floor(start / usualTab) + 1) * usualTab
}

function lineOf({line = 240, lineRule}: ParagraphFormat): WordLine {
  if (lineRule === 'exact') return {kind: 'exact', points: line / 20}
  if (lineRule === 'atLeast') return {kind: 'at-least', points: line / 20}
  return {kind: 'multiple', factor: line / 240}
}

function isUnderlined(piece: Piece): boolean {
  return piece.kind === 'text' && piece.format.underlined === true
}
