import type {Element} from 'hast'
import {h} from 'hastscript'
import type {TargetView} from '../tabular/target-view.ts'
import {columnWidths} from './column-widths.ts'
import {dataBlock, type TableFrame} from './data-table.ts'

/** A road map as a table: the years stand below one head, each goal on a line of its own with its number. */
export function targetTable(view: TargetView, frame: TableFrame & {yearsHead: string}): Element[] {
  const columns = columnsOf(view)
  const widths = columnWidths(columns.map(({head, texts}) => [head, ...texts]))
  const line = {dataLine: frame.line}
  const heads = columns.map((column, index) => ({...column, width: widths[index]!}))
  const years = heads.filter(({isYear}) => isYear)
  const yearsWidth = years.reduce((sum, {width}) => sum + width, 0)
  const tall = (column: (typeof heads)[number]) =>
    h('th', {scope: 'col', rowSpan: 2, style: `width: ${column.width}%`}, column.head)
  const firstYear = heads.findIndex(({isYear}) => isYear)
  const before = heads.slice(0, firstYear).map(tall)
  const after = heads.slice(firstYear + years.length).map(tall)
  const across = h(
    'th',
    {scope: 'colgroup', colSpan: years.length, style: `width: ${rounded(yearsWidth)}%`},
    frame.yearsHead
  )
  const head = [
    h('tr', line, [...before, across, ...after]),
    h(
      'tr',
      line,
      years.map(({head}) => h('th', {scope: 'col'}, head))
    )
  ]
  const rows = view.lines.map((_, row) =>
    h(
      'tr',
      line,
      columns.map(({texts, align}) => h('td', align === 'left' ? {} : {className: [`align-${align}`]}, texts[row]!))
    )
  )
  return dataBlock(view.unit, frame, [h('thead', head), h('tbody', rows)])
}

// --- internal ---

interface TargetColumn {
  head: string
  texts: string[]
  align: 'left' | 'center'
  isYear?: boolean
}

function columnsOf({goal, unitHead, base, years, responsible, lines}: TargetView): TargetColumn[] {
  const column = (
    head: string,
    text: (line: (typeof lines)[number]) => string | undefined,
    align: 'left' | 'center'
  ) => ({
    head,
    texts: lines.map(line => text(line) ?? ''),
    align
  })
  return [
    {head: 'TT', texts: lines.map((_, index) => String(index + 1)), align: 'center'},
    column(goal, line => line.goal, 'left'),
    ...(unitHead === undefined ? [] : [column(unitHead, line => line.unit, 'center')]),
    ...(base === undefined ? [] : [column(base, line => line.base, 'center')]),
    ...years.map((head, index) => ({...column(head, line => line.years[index], 'center'), isYear: true})),
    ...(responsible === undefined ? [] : [column(responsible, line => line.responsible, 'left')])
  ]
}

function rounded(width: number): number {
  return Math.round(width * 100) / 100
}
