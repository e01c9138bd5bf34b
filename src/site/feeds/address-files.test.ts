import {expect, test} from 'vitest'
import {defaultSite} from '../../core/data/site-settings.ts'
import {childrenOf, xmlTree} from '../../testing/xml-tree.ts'
import {siteText} from '../text/index.ts'
import {addressFiles} from './address-files.ts'
import {robotsFile} from './robots.ts'

const settings = {...defaultSite, name: 'Kho văn bản của Đảng uỷ xã Đồi Sim', address: 'https://kho.example/a/'}

test('what needs the address of the site is not made without it', () => {
  expect(addressFiles([''], defaultSite, siteText('vi'))).toEqual(new Map())
  expect([...addressFiles([''], settings, siteText('vi')).keys()]).toEqual(['sitemap.xml', 'opensearch.xml'])
})

test('the description of the search keeps the lengths of OpenSearch 1.1 and leads to the search page', () => {
  const root = xmlTree(addressFiles([''], settings, siteText('vi')).get('opensearch.xml') ?? '')
  expect(root.name).toBe('{http://a9.com/-/spec/opensearch/1.1/}OpenSearchDescription')
  const words = (name: string) => childrenOf(root, name)[0]?.text ?? ''
  expect(words('ShortName')).toBe('Kho văn bản của')
  expect(words('ShortName').length).toBeLessThanOrEqual(16)
  expect(words('LongName').length).toBeLessThanOrEqual(48)
  expect(words('Description').length).toBeLessThanOrEqual(1024)
  const [html] = childrenOf(root, 'Url')
  expect(html?.attributes).toMatchObject({
    type: 'text/html',
    template: 'https://kho.example/a/tim-kiem/index.html?q={searchTerms}'
  })
})

test('an internal site is for no search engine', () => {
  expect(robotsFile('internal', settings)).toBe('User-agent: *\nDisallow: /\n')
  expect(robotsFile('public', defaultSite)).toBe('User-agent: *\nDisallow:\n')
  expect(robotsFile('public', settings)).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://kho.example/a/sitemap.xml\n'
  )
})
