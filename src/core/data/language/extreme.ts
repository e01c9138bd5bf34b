import {computed} from './arithmetic.ts'
import {andThen, type FormulaResult, withoutValue} from './result.ts'
import {joinSeries, type Series} from './series.ts'

/** The one number of several series that is ahead of all others; it is not calculated, so it is written as it was typed. */
export function extremeOf(all: readonly Series[], isAhead: (value: number, best: number) => boolean): FormulaResult {
  return andThen(joinSeries(all), ({values, ...rest}) => {
    const [first, ...others] = values
    if (first === undefined) return withoutValue('no-row')
    const best = others.reduce((ahead, value) => (isAhead(value, ahead) ? value : ahead), first)
    return andThen(computed(best, rest), ({computed: _, ...value}) => ({ok: true, value}))
  })
}
