import {expect, test} from 'vitest'
import {addresses} from './address.ts'
import {absolute, linksOf} from './page-links.ts'

test('links are relative, but for the page that is shown at every missing address', () => {
  expect(linksOf('lich/2026/', {})(addresses.papers)).toBe('../../danh-sach/index.html')
  expect(linksOf(addresses.missing, {})(addresses.papers)).toBe('/danh-sach/index.html')
  const site = {address: 'https://xa.example/van-thu/'}
  expect(linksOf(addresses.missing, site)(addresses.search, 'q')).toBe('/van-thu/tim-kiem/index.html#q')
})

test('other machines get whole addresses, where there is one', () => {
  expect(absolute('van-ban/2026/Đảng/', {address: 'https://xa.example/'})).toBe(
    'https://xa.example/van-ban/2026/%C4%90%E1%BA%A3ng/'
  )
  expect(absolute('', {address: 'https://xa.example/'})).toBe('https://xa.example/')
  expect(absolute('', {})).toBeUndefined()
})
