import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatNumber, formatPercent, padNumber, parseNumber, parsePercent} from './numbers.ts'

describe('writing numbers', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1250, '1.250'],
    [17_239, '17.239'],
    [26_371_000, '26.371.000'],
    [-17_239.5, '-17.239,5'],
    [0.1 + 0.2, '0,3'],
    [35.08, '35,08']
  ])('%d', (value, text) => expect(formatNumber(value)).toBe(text))

  it('keeps to the asked decimals', () => {
    expect(formatNumber(1.005, {atMost: 2})).toBe('1,01')
    expect(formatNumber(35, {atLeast: 2})).toBe('35,00')
    expect(formatNumber(-0.001, {atMost: 2})).toBe('0')
    expect(formatNumber(-0.001, {atLeast: 2, atMost: 2})).toBe('0,00')
    expect(formatPercent(35.0784, {atMost: 2})).toBe('35,08%')
  })

  it('pads counts', () => {
    expect([8, 12, 123].map(count => padNumber(count))).toEqual(['08', '12', '123'])
  })

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError)
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})

describe('reading numbers', () => {
  it.each([
    ['17.239', 17_239],
    ['17239', 17_239],
    ['08', 8],
    ['35,08', 35.08],
    ['1.234.567,89', 1_234_567.89],
    ['-5', -5]
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value))

  it.each(['', '17.23', '1.2345', '35.08', ',5', '5,', '1,234.5', '12a', '.500', '35,08%'])('refuses %j', text => {
    expect(parseNumber(text)).toBeUndefined()
  })

  it('reads percentages with and without a space', () => {
    expect(parsePercent('35,08%')).toBe(35.08)
    expect(parsePercent('100 %')).toBe(100)
    expect(parsePercent('100')).toBeUndefined()
  })

  it('reads back what it writes', () => {
    const hundredths = fc.integer({min: -1e12, max: 1e12}).map(number => number / 100 || 0)
    fc.assert(fc.property(hundredths, value => parseNumber(formatNumber(value)) === value))
    fc.assert(fc.property(hundredths, value => parsePercent(formatPercent(value)) === value))
  })
})
