import {expect, test} from 'vitest'
import {defaultSite} from '../../core/data/site-settings.ts'
import {atomFaults} from '../../testing/atom-faults.ts'
import {samplePaper} from '../../testing/sample-paper.ts'
import {childrenOf, type XmlNode, xmlTree} from '../../testing/xml-tree.ts'
import {siteText} from '../text/index.ts'
import {atomFeed} from './atom-feed.ts'

const settings = {...defaultSite, name: 'Kho <xã> Đồi Sim', organName: 'Đảng uỷ xã Đồi Sim'}
const source = {settings, text: siteText('vi'), pdfs: {'2026/07-bc-du': '2026/07-bc-du.pdf'}}
const many = Array.from({length: 60}, (_, index) => samplePaper({id: `2026/${index}`, issuedDate: '2026-06-15'}))
const text = (node: XmlNode | undefined, name: string) => node && childrenOf(node, name)[0]?.text
const link = (node: XmlNode | undefined, rel: string, type: string) =>
  node &&
  childrenOf(node, 'link').find(({attributes}) => attributes.rel === rel && attributes.type === type)?.attributes.href

test('a feed keeps the rules of RFC 4287, with and without papers, with and without an address', () => {
  for (const papers of [[], many])
    for (const address of [undefined, 'https://kho.example/'])
      expect(atomFaults(xmlTree(atomFeed(papers, {...source, settings: {...settings, address}})))).toEqual([])
})

test('the newest fifty issued papers, none of them a draft', () => {
  const draft = samplePaper({id: 'du-thao/a', status: 'draft', issuedDate: '2026-07-01'})
  const undated = samplePaper({id: '2026/x', issuedDate: undefined})
  const feed = xmlTree(atomFeed([draft, undated, ...many], source))
  expect(childrenOf(feed, 'entry')).toHaveLength(50)
  expect(text(feed, 'updated')).toBe('2026-06-15T00:00:00+07:00')
  expect(text(feed, 'title')).toBe('Kho <xã> Đồi Sim')
})

test('an entry says what the paper is and where to find it', () => {
  const paper = samplePaper({subject: 'kết quả <quý II> & nhiệm vụ', topics: ['An ninh']})
  const [entry] = childrenOf(xmlTree(atomFeed([paper], source)), 'entry')
  expect(text(entry, 'title')).toBe('Báo cáo 07-BC/ĐU: kết quả <quý II> & nhiệm vụ')
  expect(link(entry, 'alternate', 'text/html')).toBe('van-ban/2026/07-bc-du/index.html')
  expect(link(entry, 'enclosure', 'application/pdf')).toBe('pdf/2026/07-bc-du.pdf')
  const type = {slug: 'bao-cao', name: 'Báo cáo'}
  const below = xmlTree(atomFeed([paper], source, type))
  expect(text(below, 'title')).toBe('Kho <xã> Đồi Sim: Báo cáo')
  expect(link(childrenOf(below, 'entry')[0], 'alternate', 'text/html')).toBe('../../van-ban/2026/07-bc-du/index.html')
  const served = xmlTree(atomFeed([paper], {...source, settings: {...settings, address: 'https://kho.example/'}}, type))
  expect(link(served, 'self', 'application/atom+xml')).toBe('https://kho.example/loai/bao-cao/atom.xml')
  expect(link(childrenOf(served, 'entry')[0], 'alternate', 'application/json')).toBe(
    'https://kho.example/van-ban/2026/07-bc-du.json'
  )
})

test('a paper keeps its name when its file is renamed or the site moves, and shares it with none', () => {
  const idOf = (changes: object, site = settings) =>
    text(childrenOf(xmlTree(atomFeed([samplePaper(changes)], {...source, settings: site})), 'entry')[0], 'id')
  const id = idOf({})
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(idOf({id: '2026/07-bc-du-moi', formerIds: ['2026/07-bc-du']})).toBe(id)
  expect(idOf({}, {...settings, address: 'https://moi.example/', name: 'Tên khác'})).toBe(id)
  expect(idOf({id: '2026/08-bc-du'})).not.toBe(id)
  expect(idOf({}, {...settings, organName: 'Đảng uỷ xã Suối Ngàn'})).not.toBe(id)
})
