import {readLabel} from '../../core/markdown/labels.ts'
import {
  type BlockRecord,
  type CellRecord,
  type ParagraphRecord,
  plainText,
  type Run,
  type TableRecord
} from '../record.ts'
import {normalised, type Remark} from '../remark.ts'

/** Lines that tabs or rows of spaces set in two columns become the table that they imitate; every other tab is a space. */
export function settleTabs(blocks: readonly BlockRecord[]): {blocks: BlockRecord[]; remarks: Remark[]} {
  const settled: BlockRecord[] = []
  const remarks: Remark[] = []
  for (let at = 0; at < blocks.length; ) {
    const group = columnGroup(blocks, at)
    const block = blocks[at]!
    if (group.length > 0) settled.push(tableOf(group))
    else settled.push(block.kind === 'paragraph' ? withoutTabs(block, remarks) : cellsWithoutTabs(block))
    at += Math.max(1, group.length)
  }
  return {blocks: settled, remarks}
}

/** The same runs with a space for each tab. */
export function tabsAsSpaces(runs: Run[]): Run[] {
  return runs.map(run => (run.kind === 'text' ? {...run, text: run.text.replace(/\t+/g, ' ')} : run))
}

// --- internal ---

const columnGap = /\s*\t[\s\t]*| {3,}/
/** Words that only the head and the end of a paper have beside each other. */
const layoutWords =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM$|Số\s*:?\s*\d*\s*[-/]|Nơi nhận\s*:?$|(?:T\/M|TM\.|KT\.|K\/T|TL\.|T\/L)\s)|^.{2,60},\s*ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$/
const isRecipientsLabel = /^Nơi nhận\s*:?$/i
const longestColumn = 100

interface ColumnLine {
  block: ParagraphRecord
  columns: Run[][]
}

/** Neighbouring lines in two columns, where one of them shows that this is a head or an end. */
function columnGroup(blocks: readonly BlockRecord[], at: number): ColumnLine[] {
  const group: ColumnLine[] = []
  for (const block of blocks.slice(at)) {
    const line = block.kind === 'paragraph' ? columnLine(block, group) : undefined
    if (!line) break
    group.push(line)
  }
  const hasColumns = group.some(({columns}) => columns.every(runs => wordsIn(runs) !== ''))
  const isLayout = group.some(({columns}) => columns.some(runs => layoutWords.test(wordsIn(runs))))
  return hasColumns && isLayout ? group : []
}

/** The line in two columns; a recipient without anything beside it still belongs to the left one. */
function columnLine(block: ParagraphRecord, above: readonly ColumnLine[]): ColumnLine | undefined {
  const columns = columnsOf(block)
  const [left = [], right] = columns
  if (columns.length > 2 || columns.some(runs => wordsIn(runs).length > longestColumn)) return undefined
  if (readLabel(wordsIn(left))?.rest === '') return undefined
  if (right) return above.length > 0 || wordsIn(left) !== '' ? {block, columns} : undefined
  const isRecipient =
    /^[-–]\s/.test(wordsIn(left)) && above.some(line => isRecipientsLabel.test(wordsIn(line.columns[0]!)))
  return isRecipient ? {block, columns: [left, []]} : undefined
}

function wordsIn(runs: Run[]): string {
  return plainText(runs).trim()
}

/** The text left and right of the gap; the left side may be empty, as where a date stands on the right alone. */
function columnsOf({runs}: ParagraphRecord): Run[][] {
  const columns: Run[][] = [[]]
  for (const run of runs) {
    if (run.kind !== 'text') columns.at(-1)!.push(run)
    else
      run.text.split(columnGap).forEach((text, index) => {
        if (index > 0) columns.push([])
        if (text) columns.at(-1)!.push({...run, text})
      })
  }
  const [first, ...rest] = columns
  const filled = rest.filter(runs => plainText(runs).trim() !== '')
  return first && filled.length > 0 ? [first, ...filled] : [runs]
}

function tableOf(group: readonly ColumnLine[]): TableRecord {
  const first = group[0]?.block
  const cell = (runs: Run[]): CellRecord => ({paragraphs: plainText(runs).trim() === '' ? [] : [runs]})
  return {
    kind: 'table',
    line: first?.line ?? 0,
    gapBefore: first?.gapBefore ?? 0,
    rows: group.map(({columns}) => columns.map(cell)),
    unruled: true
  }
}

function withoutTabs(block: ParagraphRecord, remarks: Remark[]): ParagraphRecord {
  if (!block.runs.some(run => run.kind === 'text' && run.text.includes('\t'))) return block
  const inside = plainText(block.runs).trim().match(/\t/g)?.length ?? 0
  if (inside > 0) remarks.push({...normalised('tab', [block.line]), count: inside})
  return {...block, runs: tabsAsSpaces(block.runs)}
}

function cellsWithoutTabs(table: TableRecord): TableRecord {
  const cell = ({paragraphs}: CellRecord): CellRecord => ({paragraphs: paragraphs.map(tabsAsSpaces)})
  return {...table, rows: table.rows.map(row => row.map(cell))}
}
