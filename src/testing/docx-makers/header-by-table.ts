import {makeDocx, paragraph, table} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const centred = (text: string, bold = false) => paragraph(text, {align: 'center', bold})

/** Word by a careful clerk: borderless tables for head and end, everything else typed. */
export const headerByTable: MakerCase = {
  name: 'header and signature by borderless tables',
  docx: () =>
    makeDocx(
      [
        table([
          [
            centred('ỦY BAN NHÂN DÂN') + centred('XÃ ĐỒI SIM', true),
            centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true) + centred('Độc lập - Tự do - Hạnh phúc', true)
          ],
          [centred('Số: 27/BC-UBND'), centred('Đồi Sim, ngày 05 tháng 3 năm 2026')]
        ]),
        paragraph(''),
        centred('BÁO CÁO', true),
        centred('Kết quả gieo cấy vụ xuân năm 2026', true),
        paragraph(''),
        paragraph('Ủy ban nhân dân xã báo cáo kết quả gieo cấy vụ xuân như sau:', {align: 'both'}),
        paragraph('I. KẾT QUẢ', {bold: true}),
        paragraph('1. Diện tích', {bold: true}),
        paragraph('Toàn xã gieo cấy được 214,5 ha, đạt 103% kế hoạch.'),
        paragraph('2. Giống lúa', {bold: true}),
        paragraph('- Lúa thuần chiếm 80% diện tích;'),
        paragraph('- Lúa lai chiếm 20% diện tích.'),
        paragraph('II. ĐỀ NGHỊ', {bold: true}),
        paragraph('Đề nghị huyện cấp thêm 2 tấn giống dự phòng./.'),
        table([
          [
            paragraph('Nơi nhận:', {bold: true}) +
              paragraph('- UBND tỉnh (b/c);') +
              paragraph('- Các bản;') +
              paragraph('- Lưu: VT.'),
            centred('TM. ỦY BAN NHÂN DÂN', true) +
              centred('CHỦ TỊCH', true) +
              paragraph('').repeat(4) +
              centred('Lò Văn Mẫu', true)
          ]
        ])
      ].join('')
    ),
  words: `ỦY BAN NHÂN DÂN XÃ ĐỒI SIM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc Số 27 BC UBND
    Đồi Sim ngày 05 tháng 3 năm 2026 BÁO CÁO Kết quả gieo cấy vụ xuân năm 2026
    Ủy ban nhân dân xã báo cáo kết quả gieo cấy vụ xuân như sau I KẾT QUẢ 1 Diện tích
    Toàn xã gieo cấy được 214,5 ha đạt 103% kế hoạch 2 Giống lúa Lúa thuần chiếm 80% diện tích Lúa lai chiếm 20% diện tích
    II ĐỀ NGHỊ Đề nghị huyện cấp thêm 2 tấn giống dự phòng Nơi nhận UBND tỉnh b/c Các bản Lưu VT TM ỦY BAN NHÂN DÂN CHỦ TỊCH Lò Văn Mẫu`,
  contains: [
    'type: bao-cao',
    'organName:\n  - ỦY BAN NHÂN DÂN\n  - XÃ ĐỒI SIM',
    'codeNumber: 27',
    'codeNotation: BC-UBND',
    'issuedDate: 2026-03-05',
    'place: Đồi Sim',
    'subject: Kết quả gieo cấy vụ xuân năm 2026',
    '## I. KẾT QUẢ',
    '### 1. Diện tích',
    '- Lúa lai chiếm 20% diện tích.',
    'fullName: Lò Văn Mẫu',
    'position: CHỦ TỊCH'
  ]
}
