import {expect, test} from 'vitest'
import {defaultSite} from '../../core/data/site-settings.ts'
import {documentTypes} from '../../core/model/types/index.ts'
import {samplePaper} from '../../testing/sample-paper.ts'
import {acts, linkedDataScript, paperLinkedData} from './linked-data.ts'

const site = {...defaultSite, name: 'Kho văn bản', address: 'https://kho.example/'}
const resolution = samplePaper({type: 'nghi-quyet', typeLabel: 'Nghị quyết', code: '14-NQ/ĐU', codeShown: '14-NQ/ĐU'})

test('an act is Legislation with the fields that search engines know', () => {
  expect(paperLinkedData(resolution, site, {pdf: '2026/07-bc-du.pdf'})).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': 'https://kho.example/van-ban/2026/07-bc-du/',
    name: 'Nghị quyết 14-NQ/ĐU',
    description: 'kết quả công tác',
    inLanguage: 'vi',
    keywords: undefined,
    url: 'https://kho.example/van-ban/2026/07-bc-du/',
    datePublished: '2026-06-15',
    publisher: {'@type': 'Organization', name: 'Đảng uỷ xã Đồi Sim'},
    legislationIdentifier: '14-NQ/ĐU',
    legislationDate: '2026-06-15',
    legislationType: 'Nghị quyết',
    legislationPassedBy: {'@type': 'Organization', name: 'Đảng uỷ xã Đồi Sim'},
    legislationLegalForce: 'https://schema.org/InForce',
    isPartOf: {'@type': 'WebSite', name: 'Kho văn bản', url: 'https://kho.example/'},
    encoding: [
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/pdf',
        contentUrl: 'https://kho.example/pdf/2026/07-bc-du.pdf'
      },
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/json',
        contentUrl: 'https://kho.example/van-ban/2026/07-bc-du.json'
      }
    ]
  })
})

test('a report is a Report, a letter a document; a draft has no force; without an address there are only names', () => {
  const kind = (type: string) => paperLinkedData(samplePaper({type}), site)
  expect(kind('bao-cao')).toMatchObject({'@type': 'Report', identifier: '07-BC/ĐU'})
  expect(kind('cong-van')).toMatchObject({'@type': 'DigitalDocument'})
  expect(paperLinkedData({...resolution, status: 'draft'}, site)).toMatchObject({legislationLegalForce: undefined})
  const unplaced = paperLinkedData(resolution, defaultSite)
  expect(unplaced).toMatchObject({'@id': expect.stringMatching(/^urn:uuid:/), url: undefined, encoding: undefined})
})

test('acts are types of papers', () => {
  expect([...acts].filter(slug => !documentTypes.some(type => type.slug === slug))).toEqual([])
})

test('no text ends the element that the data stand in', () => {
  const script = linkedDataScript({name: '</script><script>alert(1)</script><!-- & \u2028'})
  expect(script).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(script)).toEqual({name: '</script><script>alert(1)</script><!-- & \u2028'})
})
