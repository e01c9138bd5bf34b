import {expect, test} from 'vitest'
import type {Organ} from '../../core/model/organ.ts'
import {samplePaper} from '../../testing/sample-paper.ts'
import {siteText} from '../text/index.ts'
import {organFacts} from './organ-facts.ts'
import {groupPapers} from './paper-groups.ts'

const organ = (key: string, changes: Partial<Organ> = {}): Organ => ({
  key,
  name: `Tên ${key}`,
  system: 'party',
  kind: 'party-committee',
  level: 'commune',
  lines: [key],
  symbol: 'ĐU',
  place: 'Đồi Sim',
  ...changes
})

test('an organ with its superior, its successor, those before and below it, and who held its offices', () => {
  const signers = [
    {fullName: 'Đinh Thị Sim', position: 'BÍ THƯ', from: '2025-07-01'},
    {fullName: 'Lò Văn Páo', position: 'BÍ THƯ', from: '2020-01-01', until: '2025-06-30'}
  ]
  const all = [
    organ('moi', {parent: 'tinh', from: '2025-07-01', signers}),
    organ('cu', {successor: 'moi'}),
    organ('tinh'),
    organ('duoi', {parent: 'moi'}),
    organ('kin', {parent: 'moi'})
  ]
  const papers = ['moi', 'cu', 'duoi'].map(key =>
    samplePaper({id: key, organKeys: [key], organ: `Tên ${key}`, signers: [{fullName: 'ĐINH THỊ SIM'}]})
  )
  const organs = new Map(all.map(each => [each.key, each]))
  const {facts, holders} = organFacts(all[0]!, organs, groupPapers(papers), siteText('vi'))
  expect(Object.fromEntries(facts.map(({title, values}) => [title, values]))).toEqual({
    'Ký hiệu': [{text: 'ĐU'}],
    'Cơ quan cấp trên': [{text: 'Tên tinh', address: undefined}],
    'Cơ quan trực thuộc': [{text: 'Tên duoi', address: 'co-quan/duoi/'}],
    'Kế thừa của': [{text: 'Tên cu', address: 'co-quan/cu/'}],
    'Thời gian hoạt động': [{text: 'từ ngày 01/7/2025'}]
  })
  expect(holders).toEqual([
    {
      name: {text: 'Đinh Thị Sim', address: 'nguoi-ky/dinh-thi-sim/'},
      position: 'BÍ THƯ',
      from: '01/7/2025',
      until: 'nay'
    },
    {name: {text: 'Lò Văn Páo', address: undefined}, position: 'BÍ THƯ', from: '01/01/2020', until: '30/6/2025'}
  ])
})
