import {expect, test} from 'vitest'
import {samplePaper} from '../../testing/sample-paper.ts'
import {inIndexOrder, mostSought} from './group-order.ts'
import {nameKey} from './name-key.ts'
import {groupPapers} from './paper-groups.ts'

const signed = (id: string, issuedDate: string, fullName: string) =>
  samplePaper({id, issuedDate, signers: [{fullName}]})

test('capitals, punctuation and the place of the tone make no other name; letters and tones do', () => {
  const same = [
    ['Đảng uỷ', 'ĐẢNG ỦY'],
    ['hoà giải', 'Hòa  giải'],
    ['kinh tế - xã hội', 'Kinh tế-xã hội'],
    ['khuỷu', 'khủyu'.normalize('NFD')]
  ]
  expect(same.map(names => new Set(names.map(nameKey)).size)).toEqual([1, 1, 1, 1])
  expect(new Set(['Toàn', 'Toán', 'Toan', 'Tòan', 'Toản'].map(nameKey)).size).toBe(4)
  expect(new Set(['dan', 'đan', 'dân', 'dăn'].map(nameKey)).size).toBe(4)
})

test('a group has its most used spelling, and a paper stands in it once', () => {
  const {topic} = groupPapers([
    samplePaper({id: 'a', topics: ['Chuyển đổi số', 'chuyển đổi số']}),
    samplePaper({id: 'b', topics: ['chuyển đổi số']})
  ])
  expect(topic).toMatchObject([{slug: 'chuyen-doi-so', name: 'chuyển đổi số', papers: [{id: 'a'}, {id: 'b'}]}])
})

test('names with one slug have pages of their own, and none of them moves when another name arrives', () => {
  const old = signed('2024/01', '2024-01-05', 'Nguyễn Văn Toàn')
  const slugs = (...papers: ReturnType<typeof signed>[]) =>
    Object.fromEntries(groupPapers(papers).signer.map(({name, slug}) => [name, slug]))
  expect(slugs(old)).toEqual({'Nguyễn Văn Toàn': 'nguyen-van-toan'})
  const both = slugs(signed('2026/01', '2026-01-05', 'Nguyễn Văn Toán'), old)
  expect(both).toEqual({
    'Nguyễn Văn Toàn': 'nguyen-van-toan',
    'Nguyễn Văn Toán': expect.stringMatching(/^nguyen-van-toan-[0-9a-f]{8}$/)
  })
  const third = signed('2025/01', '2025-01-05', 'Nguyễn Văn Toản')
  expect(slugs(third, signed('2026/01', '2026-01-05', 'Nguyễn Văn Toán'), old)).toMatchObject(both)
})

test('a name without a letter of the alphabet has an address, too', () => {
  const [group] = groupPapers([samplePaper({topics: ['…']})]).topic
  expect(group?.slug).toMatch(/^[0-9a-f]{8}$/)
})

test('an organ is its key, wherever it has one; papers of several organs stand with each', () => {
  const {organ} = groupPapers(
    [
      samplePaper({id: 'joint', organ: 'Đảng uỷ', organKeys: ['dang-uy-xa', 'ubnd-xa']}),
      samplePaper({id: 'free', organ: 'Dang Uy Xa', organKeys: []})
    ],
    new Map([['ubnd-xa', 'Ủy ban nhân dân xã']])
  )
  expect(organ.map(({slug, name}) => [slug, name])).toEqual([
    ['dang-uy-xa', 'Đảng uỷ'],
    ['ubnd-xa', 'Ủy ban nhân dân xã'],
    [expect.stringMatching(/^dang-uy-xa-[0-9a-f]{8}$/), 'Dang Uy Xa']
  ])
})

test('people are listed by their given name, times from the newest, other names in Vietnamese order', () => {
  const named = (names: string[]) =>
    groupPapers(names.map((fullName, at) => signed(String(at), '2026-01-01', fullName))).signer
  const signers = named(['Nguyễn Văn Ân', 'Vi Thị An', 'Bùi Đức Ba', 'Lò Thị Ánh', 'Cầm Bá Đạt'])
  expect(inIndexOrder('signer', signers).map(({name}) => name)).toEqual([
    'Vi Thị An',
    'Lò Thị Ánh',
    'Nguyễn Văn Ân',
    'Bùi Đức Ba',
    'Cầm Bá Đạt'
  ])
  const {year} = groupPapers(
    ['2024-01-01', '2026-01-01', '2025-05-05', '2024-02-02'].map(issuedDate => samplePaper({issuedDate}))
  )
  expect(mostSought('year', year, 2).map(({name}) => name)).toEqual(['2026', '2025'])
})

test('the most sought are the largest', () => {
  const {topic} = groupPapers([
    samplePaper({id: '1', topics: ['a', 'b']}),
    samplePaper({id: '2', topics: ['b', 'c']}),
    samplePaper({id: '3', topics: ['c']})
  ])
  expect(mostSought('topic', topic, 2).map(({name}) => name)).toEqual(['b', 'c'])
})
