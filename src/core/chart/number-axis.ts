import {scaleLinear} from 'd3-scale'
import type {Element} from 'hast'
import {figureText} from './chart-data.ts'
import {label, stroke} from './drawing.ts'
import {widest} from './label-lines.ts'

/** Figures along the left edge of a plot, with a fine line across for each. */
export interface NumberAxis {
  /** room that the figures take at the left */
  width: number
  draw: (place: (value: number) => number, left: number, right: number) => Element[]
}

/** The figures from a lowest to a highest value, on round numbers; both ends are round too. */
export function roundDomain(values: readonly number[], fromZero: boolean): [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const near = !fromZero && low > 0 && low > high / 2
  const from = near ? low : Math.min(0, low)
  const to = near ? high : Math.max(0, high)
  const [first = 0, last = 1] = scaleLinear([from === to ? from - 1 : from, to], [0, 1])
    .nice(5)
    .domain()
  return [first, last]
}

/** An axis of two to five figures, all with the same decimals. */
export function numberAxis(domain: [number, number], percent: boolean, height: number): NumberAxis {
  const ticks = scaleLinear(domain, [0, 1]).ticks(Math.min(5, Math.max(2, Math.floor(height / 32))))
  const decimals = Math.max(0, ...ticks.map(tick => (String(tick).split('.')[1] ?? '').length))
  const figures = ticks.map(tick => figureText(tick, {decimals, percent}))
  const width = widest(figures) + gap
  return {
    width,
    draw: (place, left, right) =>
      ticks.flatMap((tick, index) => [
        stroke([left, place(tick)], [right, place(tick)], {strokeWidth: '0.25', strokeOpacity: 0.6}),
        label(left - gap, place(tick) + 3.5, figures[index]!, {textAnchor: 'end'})
      ])
  }
}

// --- internal ---

const gap = 5
