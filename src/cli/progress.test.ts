import {expect, test} from 'vitest'
import {startProgress} from './progress.ts'

/** What a progress of two steps writes on standard error. */
function written(watched: boolean, quiet: boolean): string {
  const err: string[] = []
  const io = {out: () => {}, err: (text: string) => void err.push(text), watched, colour: false}
  const progress = startProgress({io, quiet}, 2)
  progress.step('a')
  progress.step('b')
  progress.end()
  return err.join('')
}

test('somebody who watches sees the count on one line, which goes in the end', () => {
  expect(written(true, false)).toBe('\r\u001B[K[1/2] a\r\u001B[K[2/2] b\r\u001B[K')
})

test('nothing is shown with --quiet, or where nobody watches', () => {
  expect(written(true, true)).toBe('')
  expect(written(false, false)).toBe('')
})
