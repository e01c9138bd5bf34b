import {expect, test} from 'vitest'
import {samplePaper} from '../../testing/sample-paper.ts'
import {relate} from './relations.ts'

const report = samplePaper()
const plan = samplePaper({
  id: '2026/21-kh',
  typeLabel: 'Kế hoạch',
  code: '21/KH-UBND',
  codeShown: '21/KH-UBND',
  relations: {implements: ['07-BC/ĐU', '18-NQ/TU'], replaces: ['2025/19-kh']}
})
const old = samplePaper({id: '2025/19-kh', code: '19/KH-UBND', codeShown: '19/KH-UBND'})

test('names papers by id or by number, links those of the archive, and says it from the other side too', () => {
  const relations = relate([report, plan, old])
  expect(relations.of(plan)).toEqual([
    {side: 'of', name: 'implements', papers: [{text: 'Báo cáo 07-BC/ĐU', id: '2026/07-bc-du'}, {text: '18-NQ/TU'}]},
    {side: 'of', name: 'replaces', papers: [{text: 'Báo cáo 19/KH-UBND', id: '2025/19-kh'}]}
  ])
  expect(relations.of(report)).toEqual([
    {side: 'by', name: 'implements', papers: [{text: 'Kế hoạch 21/KH-UBND', id: '2026/21-kh'}]}
  ])
  expect(relations.of(old)[0]).toMatchObject({side: 'by', name: 'replaces'})
})

test('a number that two papers have names neither', () => {
  const relations = relate([report, samplePaper({id: '2027/07-bc-du'}), plan])
  expect(relations.of(plan)[0]!.papers[0]).toEqual({text: '07-BC/ĐU'})
  expect(relations.of(report)).toEqual([])
})
