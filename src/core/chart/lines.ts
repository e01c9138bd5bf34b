import {type ScaleLinear, scaleLinear} from 'd3-scale'
import {line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle} from 'd3-shape'
import type {Element} from 'hast'
import {s} from 'hastscript'
import {type ChartData, figuresOf, figureText, type Series} from './chart-data.ts'
import type {PlotFrame} from './columns.ts'
import {coordinate, type Drawing, label, labelLine, labelSize, stroke} from './drawing.ts'
import {fewLinesOf, labelLines, labelOnMark, widest, widthOf} from './label-lines.ts'
import {numberAxis, roundDomain} from './number-axis.ts'

/** Lines over years or other ordered categories; each ends in its name, and has a dash and a mark of its own. */
export function drawLines(data: ChartData, frame: PlotFrame): Drawing {
  const domain = frame.domain ?? roundDomain(figuresOf(data), false)
  const axis = numberAxis(domain, data.percent, frame.height)
  const names = data.series.length > 1 ? data.series.map(({name}) => fewLinesOf(name, frame.width * 0.24, 2)) : []
  const right = frame.width - Math.max(widest(names.flat()) + 10, halfOf(data.categories.at(-1)))
  const left = Math.max(axis.width + 8, halfOf(data.categories[0]))
  const places = data.positions ?? [...data.categories.keys()]
  const across = scaleLinear([Math.min(...places), Math.max(...places)], [left, right])
  const value = scaleLinear(domain, [frame.height - labelLine - 6, labelLine])
  const plot: Plot = {data, places: places.map(place => across(place)), value}
  const base = value(domain[0])
  return {
    width: frame.width,
    height: frame.height,
    marks: [
      ...axis.draw(value, axis.width, right + 4),
      stroke([axis.width, base], [right + 4, base], {strokeWidth: '1'}),
      ...categoryLabels(plot, base + labelLine + 2),
      ...data.series.flatMap((series, index) => seriesMarks(series, index, plot)),
      ...figureLabels(plot),
      ...nameLabels(names, plot, right + 8)
    ]
  }
}

// --- internal ---

interface Plot {
  data: ChartData
  /** where each category stands */
  places: number[]
  value: ScaleLinear<number, number>
}

const dashes = ['', '6 3', '1.5 2.5', '8 3 1.5 3', '3 2', '10 3 3 3']
const symbols = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond]

function halfOf(words = ''): number {
  return widthOf(words) / 2 + 4
}

function seriesMarks({values}: Series, index: number, {places, value}: Plot): Element[] {
  const path = line<number | undefined>()
    .defined(figure => figure !== undefined)
    .x((_, at) => places[at]!)
    .y(figure => value(figure ?? 0))
    .digits(2)([...values])
  const dash = dashes[index % dashes.length]
  const mark = symbol(symbols[index % symbols.length], 26).digits(2)() ?? ''
  // a second round of the same marks is hollow
  const fill = index < symbols.length ? 'currentColor' : 'none'
  return [
    s('path', {
      d: path ?? '',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: '1.25',
      ...(dash ? {strokeDasharray: dash} : {})
    }),
    ...values.flatMap((figure, at) =>
      figure === undefined
        ? []
        : [
            s('path', {
              d: mark,
              fill,
              stroke: 'currentColor',
              strokeWidth: '0.75',
              transform: `translate(${coordinate(places[at]!)} ${coordinate(value(figure))})`
            })
          ]
    )
  ]
}

/** As many categories as stand apart from each other, the last one always. */
function categoryLabels({data, places}: Plot, y: number): Element[] {
  const shown: Element[] = []
  let free = Number.POSITIVE_INFINITY
  for (const [index, name] of [...data.categories.entries()].toReversed()) {
    const half = widthOf(name) / 2
    if (places[index]! + half > free) continue
    shown.unshift(label(places[index]!, y, name, {textAnchor: 'middle'}))
    free = places[index]! - half - 6
  }
  return shown
}

/** The figures of a single line, where all have room; of several lines the axis must do. */
function figureLabels({data, places, value}: Plot): Element[] {
  const [only, ...others] = data.series
  if (!only || others.length > 0) return []
  const step = Math.min(...places.slice(1).map((place, index) => place - places[index]!), Number.POSITIVE_INFINITY)
  const texts = only.values.map(figure => (figure === undefined ? '' : figureText(figure, data)))
  if (widest(texts) + 3 > step) return []
  return texts.flatMap((text, at) => (text ? labelOnMark(places[at]!, value(only.values[at]!) - 6, text) : []))
}

/** The names at the lines' ends, moved apart where they would meet. */
function nameLabels(names: string[][], {data, value}: Plot, x: number): Element[] {
  const ends = names.map((lines, index) => {
    const last = data.series[index]!.values.findLast(figure => figure !== undefined)
    return {lines, y: value(last ?? value.domain()[0]!)}
  })
  let above = Number.NEGATIVE_INFINITY
  return ends
    .toSorted((a, b) => a.y - b.y)
    .flatMap(({lines, y}) => {
      const top = Math.max(y - (lines.length * labelLine) / 2, above)
      above = top + lines.length * labelLine
      return labelLines(x, top + labelSize * 0.9, lines)
    })
}
