import type {TableView} from '../tabular/table-view.ts'
import {type ChartData, figureText} from './chart-data.ts'

/** The figures of a chart as a table, for those who cannot see it. */
export function chartTable(data: ChartData, figures: readonly string[]): TableView {
  const names = data.series.map(({name}) => name)
  const heads = figures.length > 0 ? ['Tỷ lệ', ...names] : names
  return {
    columns: [{title: data.title, align: 'left'}, ...heads.map(title => ({title, align: 'right' as const}))],
    unit: data.percent ? undefined : data.unit,
    lines: data.categories.map((name, at) => ({
      kind: 'row',
      cells: [
        name,
        ...data.series.map(({values}) => (values[at] === undefined ? '' : figureText(values[at], data))),
        ...(figures.length > 0 ? [figures[at] ?? ''] : [])
      ]
    }))
  }
}
