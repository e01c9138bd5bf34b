import type {Element} from 'hast'
import {s} from 'hastscript'
import type {ChartData} from './chart-data.ts'
import {drawColumns, suitsColumns} from './columns.ts'
import {describeChart} from './describe-chart.ts'
import {chartWidth, coordinate, type Drawing, label, labelLine, stacked} from './drawing.ts'
import {drawLegend} from './legend.ts'
import {drawLines} from './lines.ts'
import {drawMultiples} from './multiples.ts'
import {drawRows} from './rows.ts'
import {drawShares} from './shares.ts'

/** The forms that a chart can take. */
export const chartTypes = ['bar', 'grouped', 'stacked', 'line', 'share', 'multiples'] as const

export type ChartType = (typeof chartTypes)[number]

/** A chart to be drawn. */
export interface ChartPlan {
  type: ChartType
  data: ChartData
  title: string
  /** figures beside the shares, as long as the categories; empty where only shares are wanted */
  figures: readonly string[]
  /** name in the page, e.g. `bieu-do-1` */
  id: string
}

/** A chart as an `<svg>` in the text's own colour and face: for the sheet, the screen and a reader who hears it. */
export function drawChart(plan: ChartPlan): Element {
  const {data, id, title} = plan
  const {marks, width, height} = stacked([unitLine(data), legendOf(plan), plotOf(plan)], 8)
  const ids = {title: `${id}-ten`, description: `${id}-mo-ta`}
  const properties = {
    viewBox: `0 0 ${width} ${coordinate(height)}`,
    width: `${width}pt`,
    height: `${coordinate(height)}pt`,
    role: 'img',
    ariaLabelledBy: ids.title,
    ariaDescribedBy: ids.description
  }
  return s('svg', properties, [
    s('title', {id: ids.title}, title),
    s('desc', {id: ids.description}, describeChart(plan)),
    ...marks
  ])
}

// --- internal ---

const plotHeight = 190

function plotOf({type, data, figures}: ChartPlan): Drawing {
  const frame = {width: chartWidth, height: plotHeight}
  switch (type) {
    case 'line':
      return drawLines(data, frame)
    case 'multiples':
      return drawMultiples(data, chartWidth)
    case 'share':
      return data.series.length === 1 ? drawShares(data, chartWidth, figures) : barPlot(data, 'stacked')
    case 'stacked':
      return barPlot(data, 'stacked')
    default:
      return barPlot(data, 'grouped')
  }
}

function barPlot(data: ChartData, arrangement: 'grouped' | 'stacked'): Drawing {
  return suitsColumns(data, chartWidth, arrangement)
    ? drawColumns(data, {width: chartWidth, height: plotHeight}, arrangement)
    : drawRows(data, chartWidth, arrangement)
}

/** Lines carry their names at their ends, small plots above them. */
function legendOf({type, data}: ChartPlan): Drawing {
  const isNamed = type === 'line' || type === 'multiples'
  return drawLegend(isNamed ? [] : data.series.map(({name}) => name), chartWidth)
}

function unitLine({unit, percent}: ChartData): Drawing {
  if (!unit || percent) return {marks: [], width: chartWidth, height: 0}
  return {
    marks: [label(0, labelLine - 2, `Đơn vị tính: ${unit}`, {fontStyle: 'italic'})],
    width: chartWidth,
    height: labelLine
  }
}
