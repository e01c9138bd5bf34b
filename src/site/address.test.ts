import {expect, test} from 'vitest'
import {addresses, linkFrom, paperAddress, paperPath, twinAddress} from './address.ts'

test('links are relative, name their file, and hold at every depth', () => {
  const page = paperAddress('2026/12-nq-du')
  expect(linkFrom(addresses.list, page)).toBe('van-ban/2026/12-nq-du/index.html')
  expect(linkFrom(page, addresses.list)).toBe('../../../index.html')
  expect(linkFrom(page, addresses.icon)).toBe('../../../favicon.svg')
  expect(linkFrom(page, twinAddress('2026/12-nq-du'))).toBe('../../../van-ban/2026/12-nq-du.json')
  expect(linkFrom(addresses.profiles, addresses.rules)).toBe('../quy-tac/index.html')
})

test('odd file names become paths that no server reads otherwise, and no two become one', () => {
  const odd = ['Báo cáo 1', 'a#b', '100%', 'c%20d', 'x.json', 'x~2e~json', '2026/Đảng uỷ']
  expect(odd.map(paperPath)).toEqual([
    'Báo~20~cáo~20~1',
    'a~23~b',
    '100~25~',
    'c~25~20d',
    'x~2e~json',
    'x~7e~2e~7e~json',
    '2026/Đảng~20~uỷ'
  ])
  expect(linkFrom(addresses.list, 'pdf/Báo cáo 100%.pdf')).toBe('pdf/B%C3%A1o%20c%C3%A1o%20100%25.pdf')
})
