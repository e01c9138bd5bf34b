import {expect, test} from 'vitest'
import {officialLines, paperOf} from '../../testing/official-lines.ts'

function copyLines(front: string, copy: string): string[] {
  const lines = officialLines(paperOf(`${front}\ncopy: {${copy}}`))
  return lines.slice(lines.findIndex(line => line.startsWith('text')) + 1)
}

const copied =
  'form: trich-sao, codeNumber: 5, issuedDate: 2026-06-30, recipients: [Chi bộ], signer: {position: Chánh Văn phòng, fullName: Lê An}'

test('a copy of the State has a head of its own', () => {
  expect(copyLines('type: thong-bao\norgan: ubnd', `organ: ubnd, ${copied}`)).toEqual([
    'organ-line: ỦY BAN NHÂN DÂN',
    'organ-line: XÃ SUỐI NGÀN',
    'copy-title: TRÍCH SAO',
    'number: Số: 05/TrS-UBND',
    'place-date: Suối Ngàn, ngày 30 tháng 6 năm 2026',
    'recipients-label: Nơi nhận:',
    'recipient: - Chi bộ;',
    'recipient: - Lưu: VT, VP.',
    'position: CHÁNH VĂN PHÒNG',
    'full-name: Lê An'
  ])
})

test('a copy of the Party is a stamp beside the signature', () => {
  expect(copyLines('type: thong-bao\norgan: dang-uy', `organ: van-phong, ${copied}`)).toEqual([
    'copy-title: BẢN SAO VĂN BẢN',
    'copy-stamp-line: VĂN PHÒNG ĐẢNG UỶ XÃ SUỐI NGÀN',
    'copy-stamp-line: Số 05-BS/VPĐU',
    'copy-stamp-line: Hình thức sao: trích sao',
    'copy-stamp-line: Suối Ngàn, ngày 30 tháng 6 năm 2026',
    'copy-stamp-line: Nơi nhận: Chi bộ',
    'position: CHÁNH VĂN PHÒNG',
    'full-name: Lê An'
  ])
})
