import {expect, test} from 'vitest'
import {missingWords} from './missing-words.ts'

test.each([
  ['/van-ban/2026/14-nq-du/', '14 nq du'],
  ['/van-ban/2026/14-nq-du/index.html', '14 nq du'],
  ['/kho/van-ban/2026/B%C3%A1o~20~c%C3%A1o.json', 'Báo cáo'],
  ['/pdf/2026/86-bc-du.pdf', '86 bc du'],
  ['/', ''],
  ['/index.html', ''],
  ['/%E0%A4%A', '%E0%A4%A'],
  ['/x~ffffff~y', 'x y']
])('%s was looked for as “%s”', (path, words) => {
  expect(missingWords(path)).toBe(words)
})
