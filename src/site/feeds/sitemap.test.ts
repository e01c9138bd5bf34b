import {expect, test} from 'vitest'
import {childrenOf, xmlTree} from '../../testing/xml-tree.ts'
import {groupPapers} from '../lists/paper-groups.ts'
import {sitePages} from './site-pages.ts'
import {sitemapFiles} from './sitemap.ts'

const address = 'https://kho.example/'
const locations = (text = '') => xmlTree(text).children.map(node => childrenOf(node, 'loc')[0]?.text)

test('a small site has one sitemap with whole, encoded addresses', () => {
  const files = sitemapFiles(['', 'van-ban/2026/a/', 'so-lieu/Đất & nước/'], address)
  expect([...files.keys()]).toEqual(['sitemap.xml'])
  expect(locations(files.get('sitemap.xml'))).toEqual([
    'https://kho.example/',
    'https://kho.example/van-ban/2026/a/',
    'https://kho.example/so-lieu/%C4%90%E1%BA%A5t%20%26%20n%C6%B0%E1%BB%9Bc/'
  ])
})

test.each([
  ['too many pages', {pages: 3, bytes: 10_000_000}],
  ['too many bytes', {pages: 50_000, bytes: 460}]
])('%s: an index and parts, none over the limit, no page lost', (_, limits) => {
  const pages = Array.from({length: 8}, (_, index) => `van-ban/2026/${index}-nghi-quyet-cua-dang-uy/`)
  const files = sitemapFiles(pages, address, limits)
  const parts = locations(files.get('sitemap.xml')).map(name => name?.replace(address, '') ?? '')
  expect(parts).toEqual([...files.keys()].slice(1))
  expect(parts.flatMap(name => locations(files.get(name)))).toEqual(pages.map(page => address + page))
  for (const name of parts) {
    expect(locations(files.get(name)).length).toBeLessThanOrEqual(limits.pages)
    expect(Buffer.byteLength(files.get(name) ?? '')).toBeLessThanOrEqual(limits.bytes)
  }
})

test('50,001 papers are two parts, quickly', () => {
  const pages = Array.from({length: 50_001}, (_, index) => `van-ban/${index}/`)
  expect([...sitemapFiles(pages, address).keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
})

test('an empty archive has its fixed pages', () => {
  const pages = sitePages([], groupPapers([]), ['huong-dan/word/'])
  expect(pages).toEqual(expect.arrayContaining(['', 'danh-sach/', 'huong-dan/word/', 'the-thuc/party-hd05/']))
  expect(new Set(pages).size).toBe(pages.length)
})
