import fc from 'fast-check'
import {expect, test} from 'vitest'
import {align} from './align.ts'

const pairs = (before: string, after: string) =>
  align([...before], [...after], letter => letter.toLowerCase()).map(pair => `${pair.before ?? ''}${pair.after ?? ''}`)

test.each([
  ['abc', 'abc', ['aa', 'bb', 'cc']],
  ['abc', 'axc', ['aa', 'bx', 'cc']],
  ['abc', 'abxc', ['aa', 'bb', 'x', 'cc']],
  ['abc', 'ac', ['aa', 'b', 'cc']],
  ['aBc', 'Abcd', ['aA', 'Bb', 'cc', 'd']],
  ['', 'ab', ['a', 'b']]
])('%s and %s', (before, after, wanted) => {
  expect(pairs(before, after)).toEqual(wanted)
})

test('everything of both sides stands once, in its order', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 8})
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const aligned = align(before, after, letter => letter)
      expect(aligned.flatMap(pair => pair.before ?? [])).toEqual(before)
      expect(aligned.flatMap(pair => pair.after ?? [])).toEqual(after)
    })
  )
})
