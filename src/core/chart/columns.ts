import {type ScaleBand, type ScaleLinear, scaleBand, scaleLinear} from 'd3-scale'
import type {Element} from 'hast'
import {type Bar, groupedBars, stackedBars, stackTotals} from './bars.ts'
import {type ChartData, figureText} from './chart-data.ts'
import {type Box, type Drawing, label, labelLine, labelSize, stroke} from './drawing.ts'
import {filledBox} from './fills.ts'
import {fewLinesOf, labelLines, labelOnMark, widest, widthOf} from './label-lines.ts'
import {numberAxis, roundDomain} from './number-axis.ts'

/** How bars of one category stand: side by side or on each other. */
export type Arrangement = 'grouped' | 'stacked'

/** The room of a plot, and what several plots have in common. */
export interface PlotFrame {
  width: number
  height: number
  /** lowest and highest value of the axis; by default those of the data */
  domain?: [number, number]
}

/** Upright bars over their categories. An axis of figures stands only where the bars have no room for their own. */
export function drawColumns(data: ChartData, frame: PlotFrame, arrangement: Arrangement): Drawing {
  const bars = arrangement === 'grouped' ? groupedBars(data) : stackedBars(data)
  const domain =
    frame.domain ??
    roundDomain(
      bars.flatMap(({from, to}) => [from, to]),
      true
    )
  const labelled = figuresFit(data, bars, frame, arrangement)
  const axis = labelled ? undefined : numberAxis(domain, data.percent, frame.height)
  const left = axis?.width ?? 0
  const band = scaleBand([...data.categories.keys()], [left, frame.width])
    .paddingInner(0.35)
    .paddingOuter(0.2)
  const names = data.categories.map(name => fewLinesOf(name, band.step() - 4, mostNameLines))
  const bottom = frame.height - Math.max(...names.map(lines => lines.length)) * labelLine - 4
  const figureRoom = labelled ? labelLine : 4
  const value = scaleLinear(domain, [domain[0] < 0 ? bottom - figureRoom : bottom, figureRoom])
  const plot: Plot = {data, band, value, arrangement}
  return {
    width: frame.width,
    height: frame.height,
    marks: [
      ...(axis?.draw(value, left, frame.width) ?? []),
      ...bars.flatMap(bar => filledBox(boxOf(bar, plot), bar.series)),
      ...(labelled ? figureLabels(bars, plot) : []),
      stroke([left, value(0)], [frame.width, value(0)], {strokeWidth: '1'}),
      ...names.flatMap((lines, index) => labelLines(middle(band, index), bottom + labelLine, lines, centred))
    ]
  }
}

/** Whether the names of the categories fit below upright bars that are wide enough to be seen. */
export function suitsColumns(data: ChartData, width: number, arrangement: Arrangement): boolean {
  const step = (width - 30) / data.categories.length
  const beside = arrangement === 'grouped' ? data.series.length : 1
  const widestWord = widest(data.categories.flatMap(name => name.split(/\s+/)))
  const lines = data.categories.map(name => fewLinesOf(name, step - 4, 99).length)
  return (step * 0.65) / beside >= narrowestBar && widestWord <= step - 4 && Math.max(...lines) <= mostNameLines
}

// --- internal ---

interface Plot {
  data: ChartData
  band: ScaleBand<number>
  value: ScaleLinear<number, number>
  arrangement: Arrangement
}

const mostNameLines = 3
const narrowestBar = 7
const centred = {textAnchor: 'middle'}

function middle(band: ScaleBand<number>, category: number): number {
  return (band(category) ?? 0) + band.bandwidth() / 2
}

/** A bar is at most so wide: a chart of two years is no wall. */
const widestBar = 48

function boxOf({category, series, from, to}: Bar, {data, band, value, arrangement}: Plot): Box {
  const beside = arrangement === 'grouped' ? data.series.length : 1
  const width = Math.min(band.bandwidth() / beside, widestBar)
  const x = middle(band, category) + width * ((arrangement === 'grouped' ? series : 0) - beside / 2)
  return {x, y: value(to), width, height: value(from) - value(to)}
}

function figuresFit(data: ChartData, bars: Bar[], {width}: PlotFrame, arrangement: Arrangement): boolean {
  const step = width / (data.categories.length * (arrangement === 'grouped' ? data.series.length + 0.5 : 1))
  return widest(bars.map(({value}) => figureText(value, data))) + 2 <= step
}

function figureLabels(bars: Bar[], plot: Plot): Element[] {
  if (plot.arrangement === 'grouped') return bars.map(bar => endLabel(bar, plot))
  const totals = plot.data.series.length > 1 ? stackTotals(bars) : []
  return [
    ...bars.flatMap(bar => innerLabel(bar, plot)),
    ...totals.map(bar => endLabel(bar, plot, {fontWeight: 'bold'}))
  ]
}

function endLabel(bar: Bar, plot: Plot, properties = {}): Element {
  const {x, y, width, height} = boxOf({...bar, series: plot.arrangement === 'grouped' ? bar.series : 0}, plot)
  const base = bar.value < 0 ? y + height + labelSize : y - 3
  return label(x + width / 2, base, figureText(bar.value, plot.data), {...centred, ...properties})
}

function innerLabel(bar: Bar, plot: Plot): Element[] {
  const {x, y, width, height} = boxOf(bar, plot)
  const words = figureText(bar.value, plot.data)
  if (height < labelSize + 2 || width < widthOf(words) + 4) return []
  return labelOnMark(x + width / 2, y + height / 2 + 3.5, words)
}
