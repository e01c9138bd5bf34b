import {type ChartData, figureText, type Series} from './chart-data.ts'
import type {ChartPlan, ChartType} from './draw-chart.ts'

/** A chart in words, for those who hear the page: its form, its axes, and the highest and lowest of each series. */
export function describeChart({type, data}: ChartPlan): string {
  const about = data.unit && !data.percent ? ` Đơn vị tính: ${data.unit}.` : ''
  const form = `${forms[type]} theo ${data.title.toLocaleLowerCase('vi')}, ${data.categories.length} mục.${about}`
  return [form, ...data.series.map(series => extremes(series, data))].join(' ')
}

// --- internal ---

const forms: Record<ChartType, string> = {
  bar: 'Biểu đồ cột',
  grouped: 'Biểu đồ cột nhóm',
  stacked: 'Biểu đồ cột chồng',
  line: 'Biểu đồ đường',
  share: 'Biểu đồ cơ cấu',
  multiples: 'Nhóm biểu đồ nhỏ'
}

function extremes({name, values}: Series, data: ChartData): string {
  const known = values.flatMap((value, index) => (value === undefined ? [] : [{value, index}]))
  const [first, ...others] = known
  if (!first) return `${name}: không có số liệu.`
  const high = others.reduce((best, point) => (point.value > best.value ? point : best), first)
  const low = others.reduce((best, point) => (point.value < best.value ? point : best), first)
  const at = ({value, index}: typeof first) => `${figureText(value, data)} (${data.categories[index]})`
  return high.value === low.value ? `${name}: ${at(first)}.` : `${name}: cao nhất ${at(high)}, thấp nhất ${at(low)}.`
}
