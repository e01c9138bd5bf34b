import {apportionShares} from '../apportion.ts'
import {sumOf} from '../decimal.ts'
import {computed} from '../language/arithmetic.ts'
import {defineFunction} from '../language/function.ts'
import {series} from '../language/parameters.ts'
import {andThen, type FormulaResult, failed, withoutValue} from '../language/result.ts'
import {joinSeries, placesAmong, type Series} from '../language/series.ts'
import {type FunctionCall, oneAmong} from '../language/signature.ts'
import {percent} from '../percent.ts'

export default defineFunction({
  name: 'shares',
  title: {vi: 'Tỷ lệ cộng đủ 100%', en: 'Share, adding up to 100%'},
  description: {
    vi: 'Tỷ lệ của một phần trong tất cả các phần, làm tròn theo số dư lớn nhất để các tỷ lệ in ra cộng lại đúng 100%. Sau phần cần tính ghi mọi phần, hoặc cột chứa chúng.',
    en: 'The share of one part among all parts, rounded by the largest remainder, so that the printed shares add up to exactly 100%. After the part come all parts, or the column that holds them.'
  },
  gives: 'number',
  signature: oneAmong(series('part'), series('parts'), shareAmong),
  examples: [
    {formula: 'shares(where(thon, ten == "Pá Hin").dan_so, thon.dan_so)', text: '23,65%'},
    {formula: 'shares(dia_ban.che, dia_ban.che, dia_ban.rung, {decimals: 0})', text: '32%'}
  ]
})

// --- internal ---

function shareAmong(part: Series, parts: readonly Series[], call: FunctionCall): FormulaResult {
  return andThen(joinSeries(parts), ({values, origins}) => {
    if (sumOf(values) === 0) return withoutValue('zero-division')
    const places = placesAmong(part, parts)
    if (places.length === 0)
      return failed({kind: 'wrong-argument', of: call.of, parameter: 'part', expected: 'one-of-parts'})
    const asked = call.options.get('decimals')
    const shares = apportionShares(values, typeof asked === 'number' ? asked : call.book.rounding.shareDecimals)
    if (!shares) return withoutValue('not-finite')
    return computed(sumOf(places.map(place => shares[place] ?? 0)), {unit: percent, kind: 'share', origins})
  })
}
