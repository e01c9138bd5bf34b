import type {Element} from 'hast'
import {h} from 'hastscript'
import {chartTable} from '../chart/chart-table.ts'
import {type ChartPlan, drawChart} from '../chart/draw-chart.ts'
import {dataTable} from './data-table.ts'

/** What stands around a chart. */
export interface ChartFrame {
  /** in the source text */
  line: number
  /** e.g. `Biểu đồ 1. Số vụ phát hiện` */
  caption?: string
  /** e.g. `Nguồn: Công an xã` */
  source?: string
  /** the table of the data whose figures these are */
  dataset?: string
}

/** A chart with its caption and source below, and its figures as a table that no sheet shows and every screen can. */
export function chartFigure(plan: ChartPlan, {line, caption, source, dataset}: ChartFrame): Element {
  const figure = h('figure', {className: ['chart'], dataLine: line}, [
    drawChart(plan),
    ...(caption ? [h('figcaption', caption)] : []),
    ...(source ? [h('div', {className: ['data-source']}, source)] : []),
    h('details', {className: ['chart-data'], dataUnprinted: 'true'}, [
      h('summary', 'Số liệu của biểu đồ'),
      ...dataTable(chartTable(plan.data, plan.figures), {line})
    ])
  ])
  return {...figure, data: {dataset}}
}
