import {z} from 'zod'
import type {ChartData} from '../chart/chart-data.ts'
import {figuresOf} from '../chart/chart-data.ts'
import {chartTypes} from '../chart/draw-chart.ts'
import {type ChartFields, readChartData, sharesOf} from '../chart/read-chart-data.ts'
import {field, line} from '../model/field.ts'
import {chartFigure} from '../official/chart-figure.ts'
import {captionText, sourceLine} from '../official/data-caption.ts'
import {figureText} from '../tabular/cell-text.ts'
import {columnName, columnNames, tableValue} from './attribute-values.ts'
import {fieldOf, fieldsOf, noRows, sortKeys, textColumns, unfit, unknownColumns} from './columns.ts'
import {type AttributeProblem, defineComponent} from './component.ts'
import {landscape} from './landscape.ts'

const attributes = z.strictObject({
  of: field('Bảng', 'Tên bảng trong data/, ví dụ {ma_tuy_theo_nam}.', tableValue),
  x: field('Cột phân loại', 'Cột chứa năm, ngày hoặc tên ở trục ngang.', columnName),
  y: field('Cột số', 'Một hay nhiều cột số; mỗi cột một dãy.', columnNames),
  by: field('Tách dãy theo', 'Cột có tên các dãy, khi các dãy nằm ở dòng chứ không ở cột.', columnName).optional(),
  type: field('Dạng', 'bar, grouped, stacked, line, share hoặc multiples.', z.enum(chartTypes)).default('bar'),
  sort: field('Sắp xếp', 'Tên cột; thêm “-” ở trước để giảm dần.', columnNames).optional(),
  caption: field('Tên biểu đồ', 'In sau “Biểu đồ 1.” ở dưới biểu đồ.', line),
  source: field('Ghi nguồn', 'source={false}: không in dòng nguồn.', z.boolean()).default(true),
  landscape
})

/** A chart of the columns of a table, drawn for black and white; its figures come with it as a table. */
export const chart = defineComponent({
  name: 'Chart',
  title: {vi: 'Biểu đồ', en: 'Chart'},
  description: {
    vi: 'Biểu đồ vẽ từ các cột của một bảng, in đen trắng vẫn đọc được; trên trang lưu trữ có kèm bảng số liệu.',
    en: 'A chart of the columns of a table that reads in black and white; on the site its figures come with it as a table.'
  },
  example: '<Chart of={thon} x="ten" y="dan_so" sort="-dan_so" caption="Dân số các thôn" />',
  place: 'block',
  numbered: 'chart',
  attributes,
  problems(given) {
    const {of, x, y, by, sort} = given
    const columns = [
      ...noRows(of),
      ...unknownColumns(of, 'x', [x]),
      ...unknownColumns(of, 'y', y),
      ...textColumns(of, 'y', y),
      ...unknownColumns(of, 'by', by === undefined ? [] : [by]),
      ...unknownColumns(of, 'sort', sort)
    ]
    return columns.length > 0 ? columns : unfitData(given)
  },
  render(given, {book, line, number}) {
    const {of, type, caption, source} = given
    const fields = chartFields(given)
    const data = fields && readChartData(fields)
    if (!fields || !data) return []
    const isShare = type === 'share'
    const plan = {
      type,
      title: caption,
      data: isShare ? sharesOf(data, book.rounding) : data,
      figures: isShare && data.series.length === 1 && !data.percent ? figuresBeside(data) : [],
      id: `bieu-do-${number ?? 1}`
    }
    const frame = {
      line,
      caption: captionText('Biểu đồ', number, caption),
      source: source ? sourceLine(of.table) : undefined,
      dataset: of.table.hidden ? undefined : of.table.name
    }
    return [chartFigure(plan, frame)]
  }
})

// --- internal ---

type Attributes = z.output<typeof attributes>

function chartFields({of, x, y, by, sort = []}: Attributes): ChartFields | undefined {
  const category = fieldOf(of, x)
  return category && {of, x: category, y: fieldsOf(of, y), by: fieldOf(of, by), sort: sortKeys(of, sort)}
}

function figuresBeside(data: ChartData): string[] {
  const unit = data.unit ? ` ${data.unit}` : ''
  return (data.series[0]?.values ?? []).map(value =>
    value === undefined ? '' : `${figureText(value, data.decimals)}${unit}`
  )
}

const most = {series: 6, panels: 18, names: 40, points: 120, bars: 60}

/** Data that no chart of this form can show so that it is read rightly. */
function unfitData(given: Attributes): AttributeProblem[] {
  const fields = chartFields(given)
  if (!fields) return []
  const data = readChartData(fields)
  const {type, x, y} = given
  const problem = (attribute: string, actual: string, why: AttributeProblem['why']) => ({attribute, actual, why})
  const units = new Set(fields.y.map(({unit}) => unit?.text))
  const isWhole = type === 'stacked' || type === 'share'
  const bars = data.categories.length * (type === 'grouped' || type === 'bar' ? data.series.length : 1)
  return [
    ...(units.size > 1 ? [problem('y', y.join(', '), unfit('units-differ'))] : []),
    ...(isWhole && figuresOf(data).some(value => value < 0)
      ? [problem('y', y.join(', '), unfit('negative-part'))]
      : []),
    ...(data.series.length > (type === 'multiples' ? most.panels : most.series)
      ? [problem(given.by === undefined ? 'y' : 'by', String(data.series.length), unfit('too-many-series'))]
      : []),
    ...(data.categories.length > (type === 'line' ? most.points : most.names) || (type !== 'line' && bars > most.bars)
      ? [problem('x', x, unfit('too-many-categories'))]
      : [])
  ]
}
