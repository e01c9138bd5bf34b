import {type ChartData, figureText} from './chart-data.ts'
import {type Drawing, label, labelLine, rectangle, tallestChart} from './drawing.ts'
import {filledBox} from './fills.ts'
import {centredLines, fewLinesOf, widest} from './label-lines.ts'

/** Parts of one whole: each a level bar in a frame that is the whole, with its share and, if given, its figure. */
export function drawShares(data: ChartData, width: number, figures: readonly string[]): Drawing {
  const shares = data.series[0]?.values ?? []
  const names = data.categories.map(name => fewLinesOf(name, width * 0.38, 2))
  const texts = shares.map((share, index) => [figureText(share ?? 0, data), figures[index]].filter(Boolean).join(' – '))
  const wanted = Math.max(thickness, ...names.map(lines => lines.length * labelLine)) + gap
  const step = Math.min(wanted, (tallestChart - 60) / Math.max(1, shares.length))
  const left = widest(names.flat()) + 8
  const whole = width - left - widest(texts) - 10
  const high = Math.min(thickness, step * 0.7)
  return {
    width,
    height: step * shares.length,
    marks: shares.flatMap((share, index) => {
      const middle = (index + 0.5) * step
      const frame = {x: left, y: middle - high / 2, width: whole, height: high}
      return [
        ...centredLines(left - 6, middle, names[index] ?? [], {textAnchor: 'end'}),
        rectangle(frame, {fill: 'none', stroke: 'currentColor', strokeWidth: '0.5', strokeOpacity: 0.6}),
        ...filledBox({...frame, width: (whole * Math.min(100, share ?? 0)) / 100}, 0),
        label(left + whole + 6, middle + 3.5, texts[index] ?? '')
      ]
    })
  }
}

// --- internal ---

const thickness = 14
const gap = 8
