import {describe, expect, test} from 'vitest'
import {linesOfClass, officialLines, paperOf} from '../../testing/official-lines.ts'

function head(front: string): string[] {
  const lines = officialLines(paperOf(front))
  return lines.slice(0, lines.findIndex(line => line.startsWith('place-date')) + 1)
}

describe('what stands above the text', () => {
  test('of a Party committee', () => {
    expect(head('type: nghi-quyet\norgan: dang-uy\ncodeNumber: 7\nissuedDate: 2026-06-05')).toEqual([
      'parent-organ: ĐẢNG BỘ TỈNH TÂY LĨNH',
      'organ-line: ĐẢNG UỶ XÃ SUỐI NGÀN',
      'organ-mark: *',
      'national-line: ĐẢNG CỘNG SẢN VIỆT NAM',
      'number: Số 07-NQ/ĐU',
      'place-date: Suối Ngàn, ngày 05 tháng 6 năm 2026'
    ])
  })

  test("of a People's Committee", () => {
    expect(head('type: quyet-dinh\norgan: ubnd\ncodeNumber: 15\nissuedDate: 2026-01-05')).toEqual([
      'organ-line: ỦY BAN NHÂN DÂN',
      'organ-line: XÃ SUỐI NGÀN',
      'national-line: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto-line: Độc lập - Tự do - Hạnh phúc',
      'number: Số: 15/QĐ-UBND',
      'place-date: Suối Ngàn, ngày 05 tháng 01 năm 2026'
    ])
  })

  test('of a draft of nobody: blanks, and no mark below an organ that is not there', () => {
    expect(head('type: nghi-quyet\nprofile: party-hd05\ndraftRound: 2').map(spaced)).toEqual([
      'national-line: ĐẢNG CỘNG SẢN VIỆT NAM',
      'number: Số ______-NQ/______',
      'draft-mark: Dự thảo lần 2',
      'place-date: ______, ngày______tháng______năm______'
    ])
  })
})

test('a joint paper names both organs, the leading one first, a line each where one line is too short', () => {
  const paper = paperOf('type: quy-che\norgan: dang-uy\ncoOrgans: [van-phong]\ncodeNumber: 1')
  expect(linesOfClass(paper, 'organ-line')).toEqual(['ĐẢNG UỶ XÃ SUỐI NGÀN -', 'VĂN PHÒNG'])
  expect(linesOfClass(paper, 'number')).toEqual(['Số 01-QC/ĐU-VPĐU'])
})

test('the subject of a letter takes the lead word of its format, once', () => {
  const subject = (front: string) => linesOfClass(paperOf(`type: cong-van\n${front}`), 'letter-subject')
  expect(subject('organ: ubnd\nsubject: họp dân')).toEqual(['V/v họp dân'])
  expect(subject('organ: ubnd\nsubject: V/v họp dân')).toEqual(['V/v họp dân'])
  expect(subject('organ: dang-uy\nissuedDate: 2026-06-01\nsubject: họp dân')).toEqual(['về việc họp dân'])
  expect(subject('organ: dang-uy\nissuedDate: 2025-06-01\nsubject: Chế độ hội nghị')).toEqual(['Chế độ hội nghị'])
})

test('urgency stands below the number, below the subject of a letter', () => {
  const lines = officialLines(paperOf('type: cong-van\norgan: dang-uy\ncodeNumber: 1\nsubject: họp\nurgency: hoa-toc'))
  const names = lines.map(line => line.split(':')[0])
  expect(names.indexOf('urgency')).toBe(names.indexOf('letter-subject') + 1)
  expect(lines).toContain('urgency: HOẢ TỐC')
})

function spaced(line: string): string {
  return line.replaceAll('\u00A0', '_')
}
