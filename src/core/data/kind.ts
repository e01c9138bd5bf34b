import type {Unit} from './unit.ts'
import type {QuantityKind} from './value.ts'

/** What a quantity is, by its unit: % is a share, đồng money, kg and ha measures; things that are counted come whole. */
export function inferKind(unit: Unit | undefined, value: number): QuantityKind {
  if (unit?.relative) return unit.relative === 'percent' ? 'share' : 'measure'
  const powers = Object.entries(unit?.powers ?? {})
  if (powers.length === 1 && powers[0]![1] === 1 && powers[0]![0] === 'đồng') return 'money'
  const isCounted = powers.every(([base, power]) => power === 1 && base !== 'm' && base !== 'kg') && powers.length < 2
  return isCounted && Number.isInteger(value) ? 'count' : 'measure'
}
