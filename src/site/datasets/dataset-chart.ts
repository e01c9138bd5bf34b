import {toHtml} from 'hast-util-to-html'
import {type ChartPlan, type ChartType, drawChart} from '../../core/chart/draw-chart.ts'
import {readChartData} from '../../core/chart/read-chart-data.ts'
import {wholeTable} from '../../core/data/cells.ts'
import type {Table, TableField} from '../../core/data/table.ts'
import {isFigure} from '../../core/tabular/field-sense.ts'
import type {SiteText} from '../text/index.ts'

/** A drawn chart with the words below it. */
export interface DatasetChart {
  caption: string
  svg: string
}

/** A chart of a table, where one can be read without its author: years, days or names that do not repeat, against figures of one unit. */
export function datasetChart(table: Table, {datasets: words}: SiteText): DatasetChart | undefined {
  const x = categoryOf(table)
  const y = x && figuresOf(table)
  if (!x || !y?.length || table.rowCount < 2) return undefined
  const isOrdered = x.type !== 'string'
  const series = y.slice(0, Math.min(mostSeries, Math.floor(mostMarks / table.rowCount)))
  if (series.length === 0 || table.rowCount > (isOrdered ? mostMarks : mostNames)) return undefined
  const caption = words.by(series.map(({title}) => title).join('; '), lowered(x.title))
  const plan: ChartPlan = {
    type: typeOf(isOrdered, table.rowCount, series.length),
    data: readChartData({of: wholeTable(table), x, y: series, sort: []}),
    title: caption,
    figures: [],
    id: 'bieu-do'
  }
  return {caption, svg: toHtml(drawChart(plan))}
}

// --- internal ---

const mostSeries = 4
const mostNames = 40
const mostMarks = 60
/** More columns than this in a row are read as a line. */
const mostColumns = 8

function categoryOf({fields, columns, rowCount}: Table): TableField | undefined {
  const suits = ({name}: TableField) => {
    const cells = new Set(columns.get(name))
    return cells.size === rowCount && !cells.has(undefined)
  }
  const inTime = fields.find(({type}) => type === 'year')
  return inTime ? [inTime].find(suits) : fields.filter(({type}) => type === 'string').find(suits)
}

/** The first field of figures, and the others that have its unit. */
function figuresOf({fields, columns}: Table): TableField[] {
  const figures = fields.filter(field => isFigure(field) && columns.get(field.name)?.some(cell => cell !== undefined))
  const [first] = figures
  return figures.filter(field => field === first || (first?.unit && field.unit?.text === first.unit.text))
}

function typeOf(isOrdered: boolean, count: number, series: number): ChartType {
  if (isOrdered && count > mostColumns) return 'line'
  return series > 1 ? 'grouped' : 'bar'
}

function lowered(title: string): string {
  return title.slice(0, 1).toLowerCase() + title.slice(1)
}
