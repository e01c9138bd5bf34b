import {makeDocx, paragraph} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

/** A text box as Word 2010 and later write it: new markup, and the same words once more for older programs. */
function box(content: string): string {
  const text = `<w:txbxContent>${content}</w:txbxContent>`
  const drawn = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${text}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
  const old = `<w:pict><v:shape><v:textbox>${text}</v:textbox></v:shape></w:pict>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`
}

const oldBox = (content: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`

/** Head in two text boxes, one new and one of Word 2003. */
export const headerByBoxes: MakerCase = {
  name: 'header by text boxes',
  docx: () =>
    makeDocx(
      [
        paragraph(
          box(
            ['ĐẢNG BỘ TỈNH SƠN BÌNH', 'ĐẢNG ỦY XÃ HANG ĐÁ', '*', 'Số 08-TB/ĐU']
              .map(line => paragraph(line, {align: 'center'}))
              .join('')
          ) +
            oldBox(
              ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Hang Đá, ngày 20 tháng 4 năm 2026']
                .map(line => paragraph(line, {align: 'center'}))
                .join('')
            )
        ),
        paragraph('THÔNG BÁO', {align: 'center', bold: true}),
        paragraph('kết luận của Thường trực Đảng ủy về chợ phiên', {align: 'center', bold: true}),
        paragraph('Ngày 18/4/2026, Thường trực Đảng ủy họp và kết luận:'),
        paragraph('1. Chợ phiên họp vào sáng Chủ nhật hằng tuần, giữ vệ sinh chung sau mỗi phiên.'),
        paragraph('2. Giao Ủy ban nhân dân xã bố trí bãi xe cho 300 lượt khách.'),
        paragraph('T/M BAN THƯỜNG VỤ', {align: 'right', bold: true}),
        paragraph('PHÓ BÍ THƯ', {align: 'right', bold: true}),
        paragraph('Tẩn Láo Mẫu', {align: 'right', bold: true})
      ].join('')
    ),
  words: `ĐẢNG BỘ TỈNH SƠN BÌNH ĐẢNG ỦY XÃ HANG ĐÁ Số 08 TB ĐU ĐẢNG CỘNG SẢN VIỆT NAM Hang Đá ngày 20 tháng 4 năm 2026
    THÔNG BÁO kết luận của Thường trực Đảng ủy về chợ phiên Ngày 18/4/2026 Thường trực Đảng ủy họp và kết luận
    1 Chợ phiên họp vào sáng Chủ nhật hằng tuần giữ vệ sinh chung sau mỗi phiên
    2 Giao Ủy ban nhân dân xã bố trí bãi xe cho 300 lượt khách T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Tẩn Láo Mẫu`,
  contains: [
    'type: thong-bao',
    'codeNumber: 8',
    'codeNotation: TB/ĐU',
    'issuedDate: 2026-04-20',
    'fullName: Tẩn Láo Mẫu'
  ]
}
