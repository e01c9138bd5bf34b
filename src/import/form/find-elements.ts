import type {WordElement, WordRole} from '../../core/checker/word-form.ts'
import {firstWords, type WordSpot} from '../../core/checker/word-spot.ts'
import type {MeasuredParagraph} from '../docx/measured.ts'
import type {MeasuredDocx} from '../docx/read-docx.ts'
import {type BlockRecord, textOf} from '../record.ts'
import {nameBodyLines} from './body-lines.ts'
import {nameClosingLines} from './closing-lines.ts'
import {columnCounts, type Fragment, fragmentOf, measuredOf, sliceRuns} from './fragments.ts'
import {gapAbove} from './gaps.ts'
import type {NamedLine} from './named-line.ts'
import {nameOpeningLines} from './opening-lines.ts'
import type {PaperRegions} from './regions.ts'
import {lineBelow} from './under.ts'

/** A stretch of the paper that is named as one: its region, and which appendix. */
type Part = Pick<WordSpot, 'region' | 'ordinal'>

/** The elements of the paper in their order, each as it was set. */
export function findElements({paragraphs, pageNumbers}: MeasuredDocx, regions: PaperRegions): WordElement[] {
  const columns = columnCounts(paragraphs)
  const elementsOf = (lines: NamedLine[], part: Part): WordElement[] =>
    lines.flatMap(line => {
      const fragment = fragmentOf(line.record, columns)
      return fragment && line.role ? elementOf(line, line.role, fragment, part, paragraphs) : []
    })
  const textOfPart = (blocks: BlockRecord[], part: Part) => [
    ...elementsOf(nameBodyLines(blocks), part),
    ...cellsOf(blocks, part)
  ]
  return [
    ...elementsOf(nameOpeningLines(regions.opening, regions.front), {region: 'opening'}),
    ...textOfPart(regions.body, {region: 'body'}),
    ...elementsOf(nameClosingLines(regions.closing, regions.front), {region: 'closing'}),
    ...regions.appendices.flatMap(({head, text}, index) => {
      const part: Part = {region: 'appendix', ordinal: index + 1}
      return [...elementsOf(nameAppendixHead(head), part), ...textOfPart(text, part)]
    }),
    ...paragraphs.filter(({spot, text}) => spot.note !== undefined && text !== '').map(noteElement),
    ...pageNumbers
  ]
}

/** The place of a paragraph that stands in a region of the paper. */
export function spotOf(paragraph: MeasuredParagraph, {region, ordinal}: Part, text = paragraph.text): WordSpot {
  const {cell, margin, note} = paragraph.spot
  return {
    region: margin ? 'head' : note === undefined ? region : 'note',
    ...(note !== undefined ? {ordinal: note} : ordinal !== undefined && {ordinal}),
    ...(note === undefined && {paragraph: paragraph.ordinal}),
    ...(cell && {cell}),
    start: firstWords(text)
  }
}

// --- internal ---

function nameAppendixHead(head: BlockRecord[]): NamedLine[] {
  return head.flatMap((record, index): NamedLine[] => {
    if (record.kind !== 'paragraph') return []
    const text = textOf(record)
    const role: WordRole | undefined =
      index === 0
        ? 'appendix-word'
        : /^\(/.test(text)
          ? 'appendix-reference'
          : /\p{L}/u.test(text)
            ? 'appendix-title'
            : undefined
    return [{record, ...(role && {role})}]
  })
}

function elementOf(
  {record, below}: NamedLine,
  role: WordRole,
  fragment: Fragment,
  part: Part,
  paragraphs: readonly MeasuredParagraph[]
): WordElement[] {
  const {paragraph, text, runs, align, column} = fragment
  const element: WordElement = {
    role,
    spot: spotOf(paragraph, part, text),
    text,
    runs,
    ...(align && isTold(role, paragraph) && {align}),
    ...(column && {column})
  }
  if (role === 'addressees-word') return addressees(element)
  if (role === 'text') {
    const isItem = paragraph.depth > 0 || (record.hints.depth ?? 0) > 0
    const gap = gapAbove(paragraph, paragraphs)
    return [
      {
        ...element,
        line: paragraph.line,
        ...(!isItem && !paragraph.spot.cell && {indent: paragraph.indent}),
        ...(gap !== undefined && {gap})
      }
    ]
  }
  if (!isMarkedBelow.has(role)) return [element]
  return [
    {...element, under: {line: lineBelow(paragraph, paragraphs), ...(below !== undefined && {characters: below})}}
  ]
}

/** Where a line belongs to one of two columns, only a cell tells whether it is centred in it. */
function isTold(role: WordRole, {spot}: MeasuredParagraph): boolean {
  return !besideOthers.has(role) || spot.cell !== undefined
}

const besideOthers: ReadonlySet<WordRole> = new Set<WordRole>([
  'national',
  'motto',
  'parent-organ',
  'organ',
  'number',
  'place-date',
  'letter-subject',
  'authority',
  'position',
  'full-name',
  'recipients-label',
  'recipient'
])
const isMarkedBelow: ReadonlySet<WordRole> = new Set<WordRole>(['national', 'motto', 'organ', 'subject'])

/** `Kính gửi: Ủy ban nhân dân tỉnh`: the word has a form of its own, and the name another. */
function addressees(element: WordElement): WordElement[] {
  const word = /^Kính (?:gửi|trình)\s*:?/i.exec(element.text)?.[0] ?? element.text
  const whole = element.runs.map(({text}) => text).join('')
  const start = Math.max(0, whole.indexOf(word))
  const rest = element.text.slice(word.length).trim()
  const names: WordElement[] =
    rest === ''
      ? []
      : [{...element, role: 'addressee', text: rest, runs: sliceRuns(element.runs, start + word.length, whole.length)}]
  return [{...element, text: word.trim(), runs: sliceRuns(element.runs, start, start + word.length)}, ...names]
}

function cellsOf(blocks: BlockRecord[], part: Part): WordElement[] {
  return blocks.flatMap(block =>
    block.kind === 'table'
      ? block.rows.flat().flatMap(({paragraphs}) =>
          paragraphs.flatMap((runs): WordElement[] => {
            const paragraph = measuredOf(runs)
            if (!paragraph) return []
            return [{role: 'table-cell', spot: spotOf(paragraph, part), text: paragraph.text, runs: paragraph.runs}]
          })
        )
      : []
  )
}

function noteElement(paragraph: MeasuredParagraph): WordElement {
  return {
    role: 'footnote',
    spot: spotOf(paragraph, {region: 'note'}),
    text: paragraph.text,
    runs: paragraph.runs
  }
}
