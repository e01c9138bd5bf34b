import {makeDocx, paragraph, run} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

/** An old typist's way: two columns by tabs and rows of spaces, numbers typed, line breaks for paragraphs. */
export const headerByTabs: MakerCase = {
  name: 'header and signature by tabs and spaces',
  docx: () =>
    makeDocx(
      [
        paragraph('HUYỆN ỦY NÀ SƯƠNG\tĐẢNG CỘNG SẢN VIỆT NAM', {bold: true}),
        paragraph(run('ĐẢNG ỦY XÃ KHE LƯƠNG', '<w:b/>')),
        paragraph('*'),
        paragraph('Số 41-KH/ĐU                    Khe Lương, ngày 12 tháng 02 năm 2025'),
        paragraph(''),
        paragraph('KẾ HOẠCH', {align: 'center', bold: true}),
        paragraph('tổ chức ngày hội trồng cây\nđầu xuân Ất Tỵ', {align: 'center', bold: true}),
        paragraph('-----', {align: 'center'}),
        paragraph('\tĐảng ủy xã xây dựng kế hoạch tổ chức ngày hội trồng cây như sau:'),
        paragraph('I.\tYÊU CẦU'),
        paragraph('1.\tMỗi chi bộ trồng ít nhất 50 cây bản địa, giao rõ người chăm sóc.'),
        paragraph('2.\tKhông phô trương, lãng phí.'),
        paragraph('II.\tPHÂN CÔNG'),
        paragraph('\tĐoàn Thanh niên chuẩn bị cây giống.'),
        paragraph('Nơi nhận:\tT/M ĐẢNG ỦY'),
        paragraph('- Huyện ủy (b/c),\tPHÓ BÍ THƯ'),
        paragraph('- Các chi bộ,'),
        paragraph('- Lưu Văn phòng Đảng ủy.'),
        paragraph('\t\t\tVàng Thị Ví Dụ')
      ].join('')
    ),
  words: `HUYỆN ỦY NÀ SƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM ĐẢNG ỦY XÃ KHE LƯƠNG Số 41 KH ĐU Khe Lương ngày 12 tháng 02 năm 2025
    KẾ HOẠCH tổ chức ngày hội trồng cây đầu xuân Ất Tỵ Đảng ủy xã xây dựng kế hoạch tổ chức ngày hội trồng cây như sau
    I YÊU CẦU 1 Mỗi chi bộ trồng ít nhất 50 cây bản địa giao rõ người chăm sóc 2 Không phô trương lãng phí II PHÂN CÔNG
    Đoàn Thanh niên chuẩn bị cây giống Nơi nhận T/M ĐẢNG ỦY Huyện ủy b/c PHÓ BÍ THƯ Các chi bộ Lưu Văn phòng Đảng ủy Vàng Thị Ví Dụ`,
  contains: [
    'type: ke-hoach',
    'codeNumber: 41',
    'issuedDate: 2025-02-12',
    '## I. YÊU CẦU',
    '## II. PHÂN CÔNG',
    'fullName: Vàng Thị Ví Dụ'
  ],
  reported: ['tab']
}
