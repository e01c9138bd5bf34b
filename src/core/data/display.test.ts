import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseNumber, parsePercent} from '../vietnamese/numbers.ts'
import {apportion, apportionShares} from './apportion.ts'
import {roundDecimal, sumOf} from './decimal.ts'
import {displayedNumber, displayValue} from './display.ts'
import {percent} from './percent.ts'
import {defaultRounding, type RoundingPolicy} from './rounding.ts'
import {parseUnit} from './unit.ts'
import type {NumberValue} from './value.ts'

const number = (value: number, more: Partial<NumberValue> = {}): NumberValue => ({
  type: 'number',
  value,
  origins: [],
  ...more
})

const written = (value: number, more: Partial<NumberValue> = {}) =>
  displayValue(number(value, more), {rounding: defaultRounding})

test.each<[number, Partial<NumberValue>, string]>([
  [8, {kind: 'count'}, '08'],
  [0, {kind: 'count'}, '0'],
  [-3, {kind: 'count'}, '-3'],
  [17_239, {kind: 'count'}, '17.239'],
  [35.08, {unit: percent}, '35,08%'],
  [35.084_999, {unit: percent, computed: true}, '35,08%'],
  [12.3456, {}, '12,3456'],
  [12.3456, {computed: true}, '12,35'],
  [2026, {kind: 'year'}, '2026'],
  [26_371_000, {kind: 'money', unit: parseUnit('đồng'), form: {unit: true}}, '26.371.000 đồng'],
  [1_000.5, {kind: 'money', unit: parseUnit('đồng'), computed: true}, '1.001'],
  [26.371, {kind: 'money', unit: parseUnit('triệu đồng'), form: {unit: true}}, '26,371 triệu đồng'],
  [2.5, {unit: parseUnit('điểm %')}, '2,5 điểm %'],
  [7, {form: {decimals: 2}}, '7,00'],
  [7.5, {form: {decimals: 1, pad: 3}}, '007,5'],
  [12_345, {form: {pad: 6}}, '012345'],
  [-0.001, {computed: true}, '0'],
  [0.285 * 100, {form: {decimals: 0}}, '29'],
  [1.005, {form: {decimals: 2}}, '1,01']
])('%s %j → %s', (value, more, text) => {
  expect(written(value, more)).toBe(text)
})

test('days and truths', () => {
  const book = {rounding: defaultRounding}
  expect(displayValue({type: 'date', value: '2026-06-15', origins: []}, book)).toBe('15/6/2026')
  expect(displayValue({type: 'boolean', value: true, origins: []}, book)).toBe('có')
})

test.each([
  [2.5, 0, 'half-up', 3],
  [2.5, 0, 'half-even', 2],
  [-2.5, 0, 'half-up', -3],
  [1.005, 2, 'half-up', 1.01],
  [0.05, 1, 'half-up', 0.1],
  [0.05, 1, 'half-even', 0],
  [0.04, 1, 'half-up', 0],
  [12_345, -2, 'half-up', 12_300],
  [1e21, 2, 'half-up', 1e21],
  [0.000_000_5, 6, 'half-up', 0.000_001]
] as const)('%s with %s decimals %s is %s', (value, decimals, mode, rounded) => {
  expect(roundDecimal(value, decimals, mode)).toBe(rounded)
})

const anyNumber = fc.double({noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15})
const policy: fc.Arbitrary<RoundingPolicy> = fc.record({
  mode: fc.constantFrom('half-up', 'half-even'),
  shareDecimals: fc.nat(4),
  decimals: fc.nat(4)
})
const form = fc.record({decimals: fc.nat(6), pad: fc.integer({min: 1, max: 9}), unit: fc.boolean()}, {requiredKeys: []})

test('what is written parses back as the number that is seen', () => {
  const unit = fc.constantFrom(undefined, percent, ...['ha', 'triệu đồng'].map(parseUnit))
  const kind = fc.constantFrom(undefined, 'count', 'money', 'measure', 'share')
  fc.assert(
    fc.property(
      anyNumber,
      policy,
      form,
      unit,
      kind,
      fc.boolean(),
      (value, rounding, asked, own, quantity, computed) => {
        const given = number(value, {form: asked, unit: own, kind: quantity, computed})
        const text = displayValue(given, {rounding})
        const bare = own && text.endsWith(own.text) ? text.slice(0, -own.text.length).trimEnd() : text
        expect(text.endsWith('%') ? parsePercent(text) : parseNumber(bare)).toBe(displayedNumber(given, rounding))
      }
    )
  )
})

test('a zero has no sign', () => {
  expect(displayedNumber(number(-0), defaultRounding)).toBe(0)
})

test('rounding is off by no more than half of the last digit', () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, min: -1e6, max: 1e6}), fc.nat(6), (value, decimals) => {
      expect(Math.abs(roundDecimal(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9)
    })
  )
})

test('shares of one whole add up to exactly 100', () => {
  const parts = fc.array(fc.oneof(fc.nat(100_000), fc.double({noNaN: true, min: 0, max: 1e9})), {
    minLength: 1,
    maxLength: 60
  })
  fc.assert(
    fc.property(parts, fc.nat(4), (values, decimals) => {
      const shares = apportionShares(values, decimals)
      if (!shares) {
        expect(sumOf(values)).toBe(0)
        return
      }
      const whole = sumOf(values)
      expect(roundDecimal(sumOf(shares), decimals)).toBe(100)
      for (const [index, share] of shares.entries())
        expect(Math.abs(share - (values[index]! / whole) * 100)).toBeLessThan(10 ** -decimals + 1e-6)
    })
  )
})

test('rounded parts add up to the rounded whole', () => {
  const parts = fc.array(fc.double({noNaN: true, min: -1e6, max: 1e6}), {minLength: 1, maxLength: 60})
  fc.assert(
    fc.property(parts, fc.nat(3), (values, decimals) => {
      const shown = apportion(values, sumOf(values), decimals)
      expect(roundDecimal(sumOf(shown ?? []), decimals)).toBe(roundDecimal(sumOf(values), decimals))
    })
  )
})

test('equal remainders: the earlier part is rounded up', () => {
  expect(apportionShares([1, 1, 1], 2)).toEqual([33.34, 33.33, 33.33])
  expect(apportionShares([0, 0], 2)).toBeUndefined()
})
