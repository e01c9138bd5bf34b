import {expect, test} from 'vitest'
import {samplePaper} from '../../testing/sample-paper.ts'
import {groupPapers} from '../lists/paper-groups.ts'
import {inListOrder} from '../lists/paper-order.ts'
import {siteText} from '../text/index.ts'
import {listTwinParts, listTwinWriter} from './list-twin.ts'
import {listTwinSchema} from './list-twin-schema.ts'
import {paperLists} from './paper-lists.ts'

const papers = Array.from({length: 1201}, (_, index) =>
  samplePaper({
    id: `2026/${index}-bc`,
    code: `${1201 - index}-BC/ĐU`,
    signers: [{fullName: 'Đinh Thị Sim', position: 'BÍ THƯ'}],
    topics: ['An ninh'],
    status: index % 100 === 0 ? 'draft' : 'issued'
  })
)
const lists = paperLists({papers: inListOrder(papers), groups: groupPapers(inListOrder(papers))}, siteText('vi'))
const write = listTwinWriter({'2026/1-bc': '2026/1-bc.pdf'})
const read = (text: string) => listTwinSchema.parse(JSON.parse(text))

test('every list is there, in files of 500 papers that lead from one to the next', () => {
  const parts = listTwinParts(lists)
  expect(parts.map(({address}) => address)).toEqual(
    expect.arrayContaining([
      'danh-sach/index.json',
      'danh-sach/trang-2.json',
      'danh-sach/trang-3.json',
      'danh-sach/du-thao/index.json',
      'loai/bao-cao/trang-3.json',
      'chu-de/an-ninh/index.json',
      'nguoi-ky/dinh-thi-sim/index.json'
    ])
  )
  const all = parts.filter(({list}) => list.address === 'danh-sach/').map(part => read(write(part)))
  expect(
    all.map(({page, pages, next, previous, papers: shown}) => [page, pages, previous, next, shown.length])
  ).toEqual([
    [1, 3, undefined, 'danh-sach/trang-2.json', 500],
    [2, 3, 'danh-sach/index.json', 'danh-sach/trang-3.json', 500],
    [3, 3, 'danh-sach/trang-2.json', undefined, 201]
  ])
  expect(new Set(all.flatMap(({papers: shown}) => shown.map(({id}) => id))).size).toBe(1201)
})

test('a paper is told in the words of Phụ lục VI, with addresses from the top of the site', () => {
  const part = listTwinParts(lists).find(({address}) => address === 'loai/bao-cao/index.json')
  const twin = read(part ? write(part) : '')
  expect(twin).toMatchObject({$schema: '../../schema/list.json', site: '../../', list: 'loai/bao-cao/', count: 1201})
  expect(twin.papers[0]).toEqual({
    id: '2026/1-bc',
    type: 'bao-cao',
    typeName: 'Báo cáo',
    code: '1200-BC/ĐU',
    codeNumber: 1200,
    codeNotation: 'BC/ĐU',
    issuedDate: '2026-06-15',
    subject: 'kết quả công tác',
    organName: 'Đảng uỷ xã Đồi Sim',
    organs: expect.anything(),
    signer: [{fullName: 'Đinh Thị Sim', position: 'BÍ THƯ'}],
    topics: ['An ninh'],
    status: 'issued',
    profile: 'party-hd05',
    language: 'vi',
    page: 'van-ban/2026/1-bc/index.html',
    twin: 'van-ban/2026/1-bc.json',
    pdf: 'pdf/2026/1-bc.pdf'
  })
})
