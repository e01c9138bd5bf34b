import {expect, test} from 'vitest'
import {linesOfClass, officialLines, paperOf} from '../../testing/official-lines.ts'

const bases = 'legalBases: [Căn cứ Luật A, Căn cứ Nghị định B]'

test('the State ends its legal bases by `;` and `.`', () => {
  const paper = paperOf(`type: quyet-dinh\norgan: ubnd\n${bases}`)
  expect(linesOfClass(paper, 'legal-basis')).toEqual(['Căn cứ Luật A;', 'Căn cứ Nghị định B.'])
})

test('the proposal is the last of the list', () => {
  const paper = paperOf(`type: quyet-dinh\norgan: ubnd\n${bases}\nproposedBy: Trưởng Phòng Kinh tế`)
  expect(linesOfClass(paper, 'legal-basis')).toEqual([
    'Căn cứ Luật A;',
    'Căn cứ Nghị định B;',
    'Theo đề nghị của Trưởng Phòng Kinh tế.'
  ])
})

test('the Party sets a dash before each; under HD 36 the last one ends by a comma', () => {
  const ends = (date: string) =>
    linesOfClass(paperOf(`type: quyet-dinh\norgan: dang-uy\nissuedDate: ${date}\n${bases}`), 'legal-basis')
  expect(ends('2026-06-01')).toEqual(['- Căn cứ Luật A;', '- Căn cứ Nghị định B.'])
  expect(ends('2025-06-01')).toEqual(['- Căn cứ Luật A;', '- Căn cứ Nghị định B,'])
})

test('who decides stands before the bases, the verb after them', () => {
  const lines = officialLines(paperOf(`type: quyet-dinh\norgan: ubnd\n${bases}`))
  const start = lines.findIndex(line => line.startsWith('authority-line'))
  expect(lines.slice(start, start + 4)).toEqual([
    'authority-line: ỦY BAN NHÂN DÂN XÃ SUỐI NGÀN',
    'legal-basis: Căn cứ Luật A;',
    'legal-basis: Căn cứ Nghị định B.',
    'verb-line: QUYẾT ĐỊNH:'
  ])
})

test('a typed authority line is kept, in capitals', () => {
  const paper = paperOf(`type: quyet-dinh\norgan: ubnd\nauthorityLine: Chủ tịch Ủy ban nhân dân xã\n${bases}`)
  expect(linesOfClass(paper, 'authority-line')).toEqual(['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ'])
})
