import {expect, test} from 'vitest'
import {linesOfClass, officialLines, officialParts, paperOf} from '../../testing/official-lines.ts'

function recipients(front: string): string[] {
  return linesOfClass(paperOf(`type: bao-cao\n${front}`), 'recipient')
}

test('the archive closes the recipients, in the words of its format', () => {
  expect(recipients('organ: ubnd\nrecipients: [A, B (b/c)]')).toEqual(['- A;', '- B (b/c);', '- Lưu: VT, VP.'])
  expect(recipients('organ: dang-uy\nissuedDate: 2026-06-01\nrecipients: [A]')).toEqual([
    '- A;',
    '- Lưu Văn phòng Đảng uỷ.'
  ])
  expect(recipients('organ: dang-uy\nissuedDate: 2025-06-01\nrecipients: [A]')).toEqual([
    '- A,',
    '- Lưu Văn phòng Đảng uỷ.'
  ])
})

test("the State's drafter and copies stand on the archive line, the Party's drafter on a line of his own", () => {
  expect(recipients('organ: ubnd\nrecipients: [A]\ndrafter: nva\nissuedAmount: 30').at(-1)).toBe(
    '- Lưu: VT, VP, NVA.(30).'
  )
  const drafter = (date: string) =>
    linesOfClass(
      paperOf(`type: bao-cao\norgan: dang-uy\nissuedDate: ${date}\nrecipients: [A]\ndrafter: An-26`),
      'drafter'
    )
  expect(drafter('2026-06-01')).toEqual(['An-26'])
  expect(drafter('2025-06-01')).toEqual(['AN-26'])
})

test('lines of a signature stand in their order, in capitals; a second post has its word between', () => {
  const signer = 'signer: {authority: T/M Đảng uỷ, position: Bí thư, secondPosition: kiêm Trưởng ban, fullName: Lê An}'
  expect(officialLines(paperOf(`type: bao-cao\norgan: dang-uy\n${signer}`)).slice(-4)).toEqual([
    'authority: T/M ĐẢNG UỶ',
    'position: BÍ THƯ',
    'position: kiêm\nTRƯỞNG BAN',
    'full-name: Lê An'
  ])
})

test('no words are added: nothing stands below the text of a draft without signer and recipients', () => {
  expect(officialParts(paperOf('type: bao-cao\nprofile: party-hd05'))).not.toContain('closing')
})
