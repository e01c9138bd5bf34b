import {expect, test} from 'vitest'
import type {AddressedPaper} from './identity-marks.ts'
import {planRedirects} from './plan-redirects.ts'

const words = (about: string) => `${about} `.repeat(20)

function paper(
  id: string,
  {formerIds = [] as string[], number = '', about = 'Kế hoạch trồng rừng'} = {}
): AddressedPaper {
  const code = number === '' ? undefined : `${number}-BC/ĐU`
  return {
    summary: {id, formerIds, organ: 'Đảng uỷ', organKeys: ['dang-uy-xa'], code, issuedDate: code && '2026-06-15'},
    text: `---\ntype: bao-cao\nsubject: ${id}\n---\n\n${words(about)}\n`
  }
}

/** Build after build, each with what the former remembers; the plan of the last one. */
const builds = (...states: AddressedPaper[][]) => {
  let plan = planRedirects([], {})
  for (const papers of states) plan = planRedirects(papers, plan.memory)
  return plan
}

test('a former id leads to the paper that names it', () => {
  const plan = builds([paper('2026/07', {formerIds: ['2025/07', 'du-thao/a', '../x']})])
  expect(plan.redirects).toEqual([
    {from: '2025/07', to: '2026/07'},
    {from: 'du-thao/a', to: '2026/07'}
  ])
  expect([plan.unstated, plan.conflicts]).toEqual([[], []])
})

test('a renamed paper is known by its number though its words changed, and a draft that is issued by its words', () => {
  const renamed = builds([paper('2026/a', {number: '07'})], [paper('2026/b', {number: '07', about: 'Chữ khác hẳn'})])
  expect(renamed.unstated).toEqual([{from: '2026/a', to: '2026/b'}])
  const issued = builds([paper('du-thao/x')], [paper('2026/07-bc', {number: '07'})])
  expect(issued.unstated).toEqual([{from: 'du-thao/x', to: '2026/07-bc'}])
})

test('all former addresses lead on, whatever becomes of the paper: moved again, rewritten, stated', () => {
  const first = [paper('a')]
  const second = [paper('b')]
  const third = [paper('b', {about: 'Đã sửa nhiều lần'})]
  const fourth = [paper('c', {about: 'Đã sửa nhiều lần'})]
  expect(builds(first, second, third).redirects).toEqual([{from: 'a', to: 'b'}])
  expect(builds(first, second, third, fourth).redirects).toEqual([
    {from: 'a', to: 'c'},
    {from: 'b', to: 'c'}
  ])
  const stated = builds(first, second, [paper('d', {about: 'Tất cả đều mới', formerIds: ['b']})])
  expect(stated.redirects).toEqual([
    {from: 'b', to: 'd'},
    {from: 'a', to: 'd'}
  ])
})

test('a paper that comes back after it was away is found again', () => {
  const plan = builds([paper('a', {number: '07'})], [], [paper('b', {number: '07'})])
  expect(plan.redirects).toEqual([{from: 'a', to: 'b'}])
})

test('nothing is guessed: two papers of the same words, a scaffold, a paper that is gone', () => {
  expect(builds([paper('a')], [paper('b'), paper('c')]).redirects).toEqual([])
  expect(builds([paper('a')], [paper('b', {about: 'Văn bản khác'})]).redirects).toEqual([])
  const scaffold = (id: string) => ({...paper(id), text: '---\ntype: bao-cao\n---\n\nNội dung.\n'})
  expect(builds([scaffold('a')], [scaffold('b')]).redirects).toEqual([])
})

test('two papers cannot have one address', () => {
  const taken = builds([paper('a'), paper('b', {about: 'Văn bản khác', formerIds: ['a']})])
  expect(taken.redirects).toEqual([])
  expect(taken.conflicts).toEqual([{id: 'b', address: 'a', other: 'a'}])
  const claimed = builds([paper('b', {formerIds: ['a']}), paper('c', {about: 'Văn bản khác', formerIds: ['a']})])
  expect(claimed.redirects).toEqual([{from: 'a', to: 'b'}])
  expect(claimed.conflicts).toEqual([{id: 'c', address: 'a', other: 'b'}])
})

test('a new paper at the address of one that moved is found', () => {
  const plan = builds([paper('a', {number: '07'})], [paper('a', {about: 'Văn bản mới'}), paper('b', {number: '07'})])
  expect(plan.redirects).toEqual([])
  expect(plan.conflicts).toEqual([{id: 'a', address: 'a', other: 'b'}])
})

test('a paper that is edited, or copied to begin another, has not moved', () => {
  const edited = builds([paper('a')], [paper('a', {about: 'Chữ mới'})])
  expect([edited.redirects, edited.conflicts]).toEqual([[], []])
  const copied = builds([paper('a', {number: '07'})], [paper('a', {number: '07'}), paper('b')])
  expect([copied.redirects, copied.conflicts]).toEqual([[], []])
})

test('the memory holds no words of papers', () => {
  expect(JSON.stringify(builds([paper('a', {number: '07'})]).memory)).not.toMatch(/Kế hoạch|BC|dang-uy/)
})
