import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  addIntervals,
  divideIntervals,
  exactly,
  isTruncated,
  mayBeEqual,
  roundedInterval,
  scaleInterval
} from './interval.ts'

const share = (part: number, whole: number) => scaleInterval(divideIntervals(exactly(part), exactly(whole)), 100)

describe('a rounded number', () => {
  it.each([
    [38.1, 1, true],
    [38, 0, true],
    [38.095, 3, true],
    [42, 0, false],
    [38.2, 1, false]
  ])('%d with %d decimals for 8/21: %s', (value, decimals, expected) => {
    expect(mayBeEqual(roundedInterval(value, decimals), share(8, 21))).toBe(expected)
  })

  it('adds up within the half units of its parts', () => {
    const thirds = addIntervals([33.3, 33.3, 33.3].map(value => roundedInterval(value, 1)))
    expect(mayBeEqual(thirds, exactly(100))).toBe(true)
    expect(mayBeEqual(addIntervals([45.2, 30.1, 22.7].map(value => roundedInterval(value, 1))), exactly(100))).toBe(
      false
    )
  })

  it('is right for every share that was rounded by the rule', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 5000}),
        fc.integer({min: 1, max: 5000}),
        fc.integer({min: 0, max: 3}),
        (part, rest, decimals) => {
          const value = Number(((part / (part + rest)) * 100).toFixed(decimals))
          return mayBeEqual(roundedInterval(value, decimals), share(part, part + rest))
        }
      )
    )
  })
})

describe('a truncated number', () => {
  it.each([
    [23, 0, 23.81, true],
    [28, 0, 28.57, true],
    [28.5, 1, 28.57, true],
    [28, 0, 28.4, false],
    [42, 0, 38.1, false]
  ])('%d with %d decimals for %d: %s', (value, decimals, computed, expected) => {
    expect(isTruncated(value, decimals, computed)).toBe(expected)
  })
})
