import {type ChartData, figuresOf, onlySeries} from './chart-data.ts'
import {drawColumns, suitsColumns} from './columns.ts'
import {type Drawing, label, labelLine, moved, tallestChart} from './drawing.ts'
import {fewLinesOf} from './label-lines.ts'
import {drawLines} from './lines.ts'
import {roundDomain} from './number-axis.ts'

/** One small plot for each series, all on one scale, so that they can be compared; two or three in a row. */
export function drawMultiples(data: ChartData, width: number): Drawing {
  const across = data.series.length > 4 || data.series.length === 3 ? 3 : 2
  const wide = (width - gap * (across - 1)) / across
  const rows = Math.ceil(data.series.length / across)
  const high = Math.min(120, (tallestChart - 40) / rows - gap)
  const lines = data.positions !== undefined && !suitsColumns(data, wide, 'grouped')
  const domain = roundDomain(figuresOf(data), true)
  const panels = data.series.map(series => {
    const frame = {width: wide, height: high - labelLine - 4, domain}
    const plot = lines
      ? drawLines(onlySeries(data, series), frame)
      : drawColumns(onlySeries(data, series), frame, 'grouped')
    const [title = ''] = fewLinesOf(series.name, wide, 1)
    return [
      label(wide / 2, labelLine - 2, title, {textAnchor: 'middle', fontWeight: 'bold'}),
      moved(plot, 0, labelLine + 4)
    ]
  })
  return {
    width,
    height: rows * (high + gap) - gap,
    marks: panels.map((marks, index) =>
      moved(
        {marks, width: wide, height: high},
        (index % across) * (wide + gap),
        Math.floor(index / across) * (high + gap)
      )
    )
  }
}

// --- internal ---

const gap = 16
