import {expect, test} from 'vitest'
import {linesOfClass, officialLines, paperOf} from '../../testing/official-lines.ts'

const state = 'type: bao-cao\norgan: ubnd'
const party = 'type: bao-cao\norgan: dang-uy'

function lastLine(front: string, body: string): string | undefined {
  return officialLines(paperOf(front, body)).at(-1)
}

test('the text ends by the mark of the law, added where it is missing', () => {
  expect(lastLine(state, 'Kính báo cáo.')).toBe('text: Kính báo cáo./.')
  expect(lastLine(state, 'Kính báo cáo')).toBe('text: Kính báo cáo./.')
  expect(lastLine(state, 'Kính báo cáo./.')).toBe('text: Kính báo cáo./.')
  expect(lastLine(party, 'Xin báo cáo')).toBe('text: Xin báo cáo.')
  expect(lastLine(state, 'Kính **báo cáo**.[^1]\n\n[^1]: Nguồn.')).toBe('text: Kính báo cáo./.[Nguồn.]')
  expect(lastLine(state, 'Một[^1]. Kính báo cáo[^1]\n\n[^1]: Nguồn.')).toBe('text: Một[Nguồn.]. Kính báo cáo./.1')
})

test('a text that ends in a table keeps its end', () => {
  expect(lastLine(state, '| A |\n|---|\n| 1 |')).toBe('td: 1')
})

test('the source line below a table is no end of the text either', () => {
  expect(lastLine(state, '| A | B |\n|---|---|\n| 1 | 2 |\n\n*Nguồn: Công an xã.*')).toBe('text: Nguồn: Công an xã.')
  expect(lastLine(state, 'Nguồn: Công an xã.')).toBe('text: Nguồn: Công an xã./.')
})

test('a note stands where it is called, a second call repeats its number, a missing one stays as typed', () => {
  const text = 'Một[^a] hai[^b] ba[^a] bốn[^c].\n\n[^a]: Chú thích A.\n[^b]: Chú thích B.'
  expect(lastLine(party, text)).toBe('text: Một[Chú thích A.] hai[Chú thích B.] ba1 bốn[^c].')
})

test('lists are paragraphs that begin with their labels, letters in the Vietnamese alphabet', () => {
  const lines = officialLines(
    paperOf(party, '- Một.\n- Hai.\n\n<!-- -->\n\n1) A\n2) B\n3) C\n4) D\n5) E'.replace('<!-- -->\n\n', 'Chữ:\n\n'))
  )
  expect(lines.filter(line => /^(dash|letter)/.test(line))).toEqual([
    'dash: - Một.',
    'dash: - Hai.',
    'letter: a) A',
    'letter: b) B',
    'letter: c) C',
    'letter: d) D',
    'letter: đ) E.'
  ])
})

test('headings take label and case from the profile, a typed one keeps its own', () => {
  const lines = officialLines(paperOf(party, '## Tình hình\n\n### Thuận lợi\n\n## III- Nhiệm vụ'))
  expect(lines.filter(line => line.startsWith('heading'))).toEqual([
    'heading-roman: I. TÌNH HÌNH',
    'heading-arabic: 1. Thuận lợi',
    'heading-roman: III- Nhiệm vụ'
  ])
})

test('the title of a chapter stands below its label; headings inside an article are clauses and points', () => {
  const body = '## Chương I QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi\n\n#### 1. Quan hệ\n\n##### a) Cấp trên'
  const lines = officialLines(paperOf('type: quy-che\norgan: dang-uy', body))
  expect(lines.filter(line => line.startsWith('heading'))).toEqual([
    'heading-chapter: Chương I\nQUY ĐỊNH CHUNG',
    'heading-article: Điều 1. Phạm vi',
    'heading-clause: 1. Quan hệ',
    'heading-point: a) Cấp trên'
  ])
})

test('an unknown component and a broken formula leave a trace, not a hole', () => {
  expect(linesOfClass(paperOf(party, 'Tổng {khong.co} hộ.'), 'text')).toEqual(['Tổng {khong.co} hộ.'])
  expect(officialLines(paperOf(party, 'Trước.\n\n<Signature fullName="Lê An" />\n\nSau.'))).toContain(
    'full-name: Lê An'
  )
})
