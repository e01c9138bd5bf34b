import {expect, test} from 'vitest'
import {isTamePattern} from './tame-pattern.ts'

test.each(['\\d{5}', '[A-Z]+-\\d+', '(a|b)c?', '\\p{Lu}\\p{L}*( \\p{Lu}\\p{L}*)?', '\\(\\d+\\)', '(ab)+', '[+*(]+'])(
  '%s is tame',
  pattern => {
    expect(isTamePattern(pattern)).toBe(true)
  }
)

test.each([
  '(a+)+',
  '((a+)b)*',
  '(a|a)*',
  '(a{1,9}){1,9}',
  '.*.*.*.*x',
  '(a)\\1',
  '(',
  '[',
  'a'.repeat(300),
  '(?<k>a)\\k<k>'
])('%s is refused', pattern => {
  expect(isTamePattern(pattern)).toBe(false)
})
