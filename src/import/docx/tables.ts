import {type BlockRecord, type CellRecord, type ColumnAlign, type ParagraphHints, paragraphsOf} from '../record.ts'
import {refusals} from '../refusals.ts'
import {doubtful, normalised} from '../remark.ts'
import {isRemoved} from './changes.ts'
import {readParagraphFormat} from './paragraph-format.ts'
import type {Story} from './story.ts'
import {Unreadable} from './unreadable.ts'
import {childOf, settingOf, type XmlElement} from './xml.ts'

/** A table as one record; a single cell around other things is only their frame. */
export function readTable(element: XmlElement, story: Story): BlockRecord[] {
  const line = story.place.paragraph + 1
  story.place.table += 1
  const table = story.place.table
  const rows = rowsOf(element, 'w:tr')
    .filter(row => !isRemoved(childOf(row, 'w:trPr'), story))
    .map((row, at) => readRow(row, story, {table, row: at + 1}))
  const cells = rows.flat()
  const only = cells.length === 1 ? cells[0] : undefined
  if (only) return only.blocks
  if (cells.every(cell => cell.blocks.length === 0)) return []
  if (rows.some(row => row.some(cell => cell.isJoined))) story.remarks.push(normalised('table-spans', [line]))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width > mostColumns) throw new Unreadable(refusals.bomb)
  const filled = rows.map(row => Array.from({length: width}, (_, at) => row[at] ?? empty))
  const align = Array.from({length: width}, (_, at) => alignOf(filled.slice(1).map(row => row[at] ?? empty)))
  return [
    {
      kind: 'table',
      line,
      gapBefore: 0,
      rows: filled.map(row => row.map(cell => cellRecord(cell, story, line))),
      align,
      ...(!isRuled(element, story) && {unruled: true})
    }
  ]
}

// --- internal ---

interface Cell {
  blocks: BlockRecord[]
  /** of its first paragraph, also of a blank one */
  align?: ParagraphHints['align']
  /** it reaches over several columns or rows, which Markdown cannot write */
  isJoined: boolean
  /** it reaches over several columns */
  isWide: boolean
}

const empty: Cell = {blocks: [], isJoined: false, isWide: false}
/** Word itself takes no more. */
const mostColumns = 63

/** Rows and cells, also where content controls or custom tags wrap them. */
function rowsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => {
    if (child.name === name) return [child]
    return wrappers.has(child.name) ? rowsOf(child, name) : []
  })
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'])

function readRow(row: XmlElement, story: Story, place: {table: number; row: number}): Cell[] {
  const properties = childOf(row, 'w:trPr')
  const before = spanOf(settingOf(properties, 'w:gridBefore'), 0)
  return [
    ...Array.from({length: before}, () => empty),
    ...rowsOf(row, 'w:tc').flatMap((cell, at) =>
      readCell(cell, {...story, spot: {...story.spot, cell: {...place, cell: at + 1}}})
    )
  ]
}

/** The text stands in the first column of its span, the others stay empty. */
function readCell(cell: XmlElement, story: Story): Cell[] {
  const properties = childOf(cell, 'w:tcPr')
  if (isRemoved(properties, story)) return []
  const span = spanOf(settingOf(properties, 'w:gridSpan'), 1)
  const isBelow = childOf(properties, 'w:vMerge') !== undefined && settingOf(properties, 'w:vMerge') !== 'restart'
  const isJoined = span > 1 || childOf(properties, 'w:vMerge') !== undefined
  return [
    {
      blocks: story.readBlocks(cell, story),
      align: firstAlign(cell, story),
      isJoined: isJoined || isBelow,
      isWide: span > 1
    },
    ...Array.from({length: span - 1}, () => empty)
  ]
}

function spanOf(value: string | undefined, least: number): number {
  const span = Number.parseInt(value ?? '', 10)
  return Number.isFinite(span) ? Math.min(Math.max(span, least), mostColumns) : least
}

function cellRecord({blocks}: Cell, story: Story, line: number): CellRecord {
  if (blocks.some(block => block.kind === 'table')) story.remarks.push(doubtful('nested-table', [line]))
  return {paragraphs: blocks.flatMap(paragraphsOf)}
}

function firstAlign(cell: XmlElement, {styles}: Story): ParagraphHints['align'] {
  const properties = childOf(childOf(cell, 'w:p'), 'w:pPr')
  return readParagraphFormat(properties).align ?? styles.paragraph(settingOf(properties, 'w:pStyle')).paragraph.align
}

/** What all cells of a column that hold text have in common, those that reach over others left out; the left edge is what a table has anyway. */
function alignOf(cells: Cell[]): ColumnAlign {
  const filled = cells.filter(({blocks, isWide}) => blocks.length > 0 && !isWide)
  const [first, ...rest] = new Set((filled.length > 0 ? filled : cells).map(({align}) => align))
  return rest.length === 0 && (first === 'center' || first === 'right') ? first : null
}

function isRuled(element: XmlElement, {styles}: Story): boolean {
  const properties = childOf(element, 'w:tblPr')
  const direct = childOf(properties, 'w:tblBorders')
  const cells = rowsOf(element, 'w:tr').flatMap(row => rowsOf(row, 'w:tc'))
  if (cells.some(cell => hasLines(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')))) return true
  return direct ? hasLines(direct) : styles.isRuledTable(settingOf(properties, 'w:tblStyle'))
}

function hasLines(borders: XmlElement | undefined): boolean {
  return borders?.children.some(edge => !['nil', 'none'].includes(edge.attributes.get('w:val') ?? 'none')) ?? false
}
