import {formatNumber} from '../vietnamese/numbers.ts'

/** One row of figures of a chart, as long as its categories; undefined where the data has none. */
export interface Series {
  name: string
  values: readonly (number | undefined)[]
}

/** What a chart shows, whatever its form. */
export interface ChartData {
  /** head of the categories, e.g. `Năm` */
  title: string
  categories: readonly string[]
  /** where years and days stand on their axis; absent for names */
  positions?: readonly number[]
  series: readonly Series[]
  /** e.g. `vụ`; absent where each series has its own */
  unit?: string
  /** values are percentages already */
  percent: boolean
  /** decimals of every label */
  decimals: number
}

/** A figure as the chart's labels write it: `1.234`, `35,08%`. */
export function figureText(value: number, {decimals, percent}: Pick<ChartData, 'decimals' | 'percent'>): string {
  return `${formatNumber(value, {atLeast: decimals, atMost: decimals})}${percent ? '%' : ''}`
}

/** All figures that are there. */
export function figuresOf({series}: Pick<ChartData, 'series'>): number[] {
  return series.flatMap(({values}) => values.filter(value => value !== undefined))
}

/** The chart of one series alone. */
export function onlySeries(data: ChartData, series: Series): ChartData {
  return {...data, series: [series]}
}
