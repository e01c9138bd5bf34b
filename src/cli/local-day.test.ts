import {expect, test} from 'vitest'
import {localDay} from './local-day.ts'

test('a day is two digits a part, by the clock on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21')
})
