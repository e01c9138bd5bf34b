import type {Table, TableCell, TableRow} from 'mdast'
import {phrasing, plainRuns} from '../phrasing.ts'
import type {Run, TableRecord} from '../record.ts'

/** A table as Markdown writes one: the first row is the head, a cell is one line. */
export function tableNode(table: TableRecord): Table {
  const [head = [], ...rows] = table.rows.map(row => row.map(({paragraphs}) => cellRuns(paragraphs)))
  return {
    type: 'table',
    align: table.align ?? [],
    children: [rowNode(head.map(plainRuns)), ...rows.map(rowNode)]
  }
}

// --- internal ---

function rowNode(cells: Run[][]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((runs): TableCell => ({type: 'tableCell', children: phrasing(runs)}))
  }
}

function cellRuns(paragraphs: Run[][]): Run[] {
  return paragraphs.flatMap((runs, index): Run[] => [
    ...(index > 0 ? [{kind: 'text' as const, text: ' '}] : []),
    ...runs.map((run): Run => (run.kind === 'break' ? {kind: 'text', text: ' '} : run))
  ])
}
