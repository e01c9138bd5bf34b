import type {ChartData} from './chart-data.ts'

/** One bar: from a value to a value, for one series in one category. */
export interface Bar {
  category: number
  series: number
  from: number
  to: number
  /** the figure that it stands for */
  value: number
}

/** Bars side by side, each from zero. */
export function groupedBars({series}: ChartData): Bar[] {
  return series.flatMap(({values}, index) =>
    values.flatMap((value, category) =>
      value === undefined ? [] : [{category, series: index, from: Math.min(0, value), to: Math.max(0, value), value}]
    )
  )
}

/** Bars of a category end to end, in the order of the series. */
export function stackedBars({series, categories}: ChartData): Bar[] {
  return categories.flatMap((_, category) => {
    let top = 0
    return series.flatMap(({values}, index) => {
      const value = values[category]
      if (value === undefined) return []
      const bar = {category, series: index, from: top, to: top + value, value}
      top = bar.to
      return [bar]
    })
  })
}

/** Where each category's stack ends; the category is left out where it has no figure. */
export function stackTotals(bars: readonly Bar[]): Bar[] {
  const ends = new Map<number, Bar>()
  for (const bar of bars) ends.set(bar.category, {...bar, from: 0, value: bar.to})
  return [...ends.values()]
}
