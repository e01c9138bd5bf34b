import {scaleLinear} from 'd3-scale'
import type {Element} from 'hast'
import {type Bar, groupedBars, stackedBars, stackTotals} from './bars.ts'
import {type ChartData, figureText} from './chart-data.ts'
import type {Arrangement} from './columns.ts'
import {type Box, type Drawing, label, labelLine, stroke, tallestChart} from './drawing.ts'
import {filledBox} from './fills.ts'
import {centredLines, fewLinesOf, labelOnMark, widest, widthOf} from './label-lines.ts'

/** Level bars beside their categories, for long names and many of them; each bar ends in its figure. */
export function drawRows(data: ChartData, width: number, arrangement: Arrangement): Drawing {
  const bars = arrangement === 'grouped' ? groupedBars(data) : stackedBars(data)
  const beside = arrangement === 'grouped' ? data.series.length : 1
  const names = data.categories.map(name => fewLinesOf(name, width * 0.38, 2))
  const wanted = Math.max(beside * thickness, ...names.map(lines => lines.length * labelLine)) + gap
  const step = Math.min(wanted, (tallestChart - 60) / data.categories.length)
  const left = widest(names.flat()) + 8
  const figures =
    widest(
      stackTotals(bars)
        .concat(bars)
        .map(({value}) => figureText(value, data))
    ) + 6
  const low = Math.min(0, ...bars.map(({from}) => from))
  const high = Math.max(0, ...bars.map(({to}) => to))
  const value = scaleLinear([low, high > low ? high : low + 1], [left + (low < 0 ? figures : 0), width - figures])
  const high1 = Math.min(thickness, (step - gap * 0.4) / beside)
  const boxOf = ({category, series, from, to}: Bar): Box => ({
    x: value(from),
    y: category * step + step / 2 + high1 * ((arrangement === 'grouped' ? series : 0) - beside / 2),
    width: value(to) - value(from),
    height: high1
  })
  const height = step * data.categories.length
  return {
    width,
    height,
    marks: [
      ...names.flatMap((lines, index) => centredLines(left - 6, (index + 0.5) * step, lines, {textAnchor: 'end'})),
      ...bars.flatMap(bar => filledBox(boxOf(bar), bar.series)),
      ...rowLabels(bars, data, arrangement, boxOf),
      stroke([value(0), 0], [value(0), height], {strokeWidth: '1'})
    ]
  }
}

// --- internal ---

const thickness = 14
const gap = 9

function rowLabels(bars: Bar[], data: ChartData, arrangement: Arrangement, boxOf: (bar: Bar) => Box): Element[] {
  if (arrangement === 'grouped') return bars.map(bar => endLabel(bar, data, boxOf(bar)))
  return [
    ...bars.flatMap(bar => innerLabel(bar, data, boxOf(bar))),
    ...stackTotals(bars).map(bar => endLabel(bar, data, boxOf(bar), {fontWeight: 'bold'}))
  ]
}

function endLabel({value}: Bar, data: ChartData, box: Box, properties = {}): Element {
  const base = box.y + box.height / 2 + 3.5
  return value < 0
    ? label(box.x - 4, base, figureText(value, data), {textAnchor: 'end', ...properties})
    : label(box.x + box.width + 4, base, figureText(value, data), properties)
}

function innerLabel({value}: Bar, data: ChartData, box: Box): Element[] {
  const words = figureText(value, data)
  if (box.width < widthOf(words) + 6) return []
  return labelOnMark(box.x + box.width / 2, box.y + box.height / 2 + 3.5, words)
}
