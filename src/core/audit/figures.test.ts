import {describe, expect, it} from 'vitest'
import {findFigures} from './figures.ts'

const read = (text: string) => findFigures(text, text.toLowerCase())
const texts = (text: string) => read(text).map(({text: digits, whole}) => (whole ? `${digits}/${whole.text}` : digits))

describe('figures', () => {
  it.each([
    ['Có 11/35 bản, 17.239 ha, 35,08% và 26.371.000 đồng.', ['11/35', '17.239', '35,08', '26.371.000']],
    ['Giải ngân 3,2/4 tỷ đồng; thu giữ 14,498g; tăng 12.5%.', ['3,2/4', '14,498', '12.5']],
    ['Chi bộ 21 thôn; thôn 3 có 12 hộ; tổ 5.', ['21', '12']],
    ['Cấp 1.200/1.500 thẻ; 09 đồng chí.', ['1.200/1.500', '09']]
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected))

  it.each([
    'Nghị quyết số 18-NQ/TU, ngày 05/6/2024; Kế hoạch số 118/KH-UBND; Chỉ thị 36- CT/TW; 1670/NQ-UBTVQH15.',
    'Điều 5, khoản 1, 2 và 3 Điều 8 Luật số 55/2014/QH13; Phụ lục 2; quốc lộ 4D; Đề án 06.',
    'Năm 2026, giai đoạn 2025 - 2030, tháng 6/2024, ngày 26/6, dịp 30/4, lúc 14 giờ 30, 15:30.',
    'Trực 24/24; điện thoại 0213.3875.123; 0912345678; Covid 19; công nghiệp 4.0; Km2+300.',
    '1. Một. (1) hai; (2) ba.'
  ])('none in: %s', text => expect(texts(text)).toEqual([]))

  it('say what they count, what they measure, and how open they are', () => {
    expect(read('Đạt ít nhất 08 thôn, sóc trong 06 tháng, khoảng 1,2 tỷ đồng.')).toMatchObject([
      {kind: 'count', value: 8, bound: 'over', noun: {text: 'thôn, sóc', head: 'thôn', modified: true}},
      {kind: 'duration', value: 6},
      {kind: 'measure', value: 1.2, decimals: 1, bound: 'about', unit: {text: 'tỷ đồng', factor: 1e9}}
    ])
    expect(read('Từ 05 đến 07 đợt; giảm 2,1 điểm phần trăm.')).toMatchObject([
      {range: true},
      {range: true},
      {kind: 'point', value: 2.1}
    ])
  })
})
