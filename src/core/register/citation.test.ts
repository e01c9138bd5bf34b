import {expect, test} from 'vitest'
import {exampleData} from '../checker/example-data.ts'
import {readDocument} from '../model/read-document.ts'
import {citation} from './citation.ts'

const organs = [...exampleData.organs.values()]
const keyOf = (system: 'party' | 'state', kind: string) =>
  organs.find(organ => organ.system === system && organ.kind === kind)!

function cite(front: Record<string, unknown>, clause?: string) {
  const yaml = Object.entries(front)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const text = `---\n${yaml.join('\n')}\n---\n\nA.\n`
  return citation(readDocument({id: 'a', file: 'content/a.mdx', text}, exampleData), clause)
}

const committee = keyOf('party', 'party-committee')
const state = keyOf('state', 'peoples-committee')
const resolution = {
  type: 'nghi-quyet',
  organ: committee.key,
  codeNumber: 4,
  issuedDate: '2026-06-05',
  subject: 'phát triển cây chè'
}

test('a Party paper has a comma before its short date, and its board', () => {
  expect(cite(resolution)).toBe(
    `Nghị quyết số 04-NQ/${committee.symbol}, ngày 05/6/2026 của ${committee.name} về phát triển cây chè`
  )
  expect(cite({...resolution, issuedBy: 'ban-thuong-vu'}, 'khoản 2 Mục III')).toBe(
    `khoản 2 Mục III Nghị quyết số 04-NQ/${committee.symbol}, ngày 05/6/2026 của Ban Thường vụ ${committee.name} về phát triển cây chè`
  )
})

test('a State paper has its date in words, a decision its matter and its chairman', () => {
  const decision = {...resolution, type: 'quyet-dinh', organ: state.key, subject: 'Kiện toàn Ban Chỉ huy'}
  expect(cite(decision)).toBe(
    `Quyết định số 04/QĐ-${state.symbol} ngày 05 tháng 6 năm 2026 của ${state.name} về việc kiện toàn Ban Chỉ huy`
  )
  expect(cite({...decision, authorityLine: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ'})).toContain(`của Chủ tịch ${state.name} `)
})

test('words that lead on are not doubled, names keep their capitals', () => {
  const subjectOf = (subject: string) => cite({...resolution, subject})?.split(`${committee.name} `)[1]
  expect(subjectOf('về công tác cán bộ')).toBe('về công tác cán bộ')
  expect(subjectOf('Quy định chế độ họp')).toBe('quy định chế độ họp')
  expect(subjectOf('UBND xã')).toBe('về UBND xã')
  expect(subjectOf('Ban Chỉ đạo')).toBe('về Ban Chỉ đạo')
})

test('what has no number or day yet cannot be cited', () => {
  expect(cite({...resolution, codeNumber: undefined})).toBeUndefined()
  expect(cite({...resolution, issuedDate: undefined})).toBeUndefined()
})
