import {makeDocx, paragraph, relationship, run, table, wordXml} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** A template that keeps the letterhead in the head of the first page, and whose text holds fields, hidden words and an open field code. */
export const marginLetterhead: MakerCase = {
  name: 'letterhead in the page header, fields, hidden text',
  docx: () =>
    makeDocx(
      [
        paragraph(run('Kính gửi: ') + field('MERGEFIELD noi_nhan', 'Trạm Y tế xã Đồi Sim')),
        paragraph(
          run('Phòng nhận được ') +
            field('FORMTEXT', '25') +
            run(' đơn; trang ') +
            field('PAGE', '99') +
            run('giao trạm trả lời.')
        ),
        paragraph(run('Ghi chú của người soạn', '<w:vanish/>') + run('Hạn cuối là ngày 30/6.')),
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r></w:p>',
        paragraph('Rất mong được phối hợp./.'),
        '<w:sectPr><w:headerReference w:type="first" r:id="first"/><w:titlePg/></w:sectPr>'
      ].join(''),
      {
        links: relationship('first', 'header', 'header3.xml'),
        files: {
          'word/header3.xml': wordXml(
            'hdr',
            table([
              [
                paragraph('ỦY BAN NHÂN DÂN XÃ ĐỒI SIM') + paragraph('PHÒNG VĂN HÓA - XÃ HỘI'),
                paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Độc lập - Tự do - Hạnh phúc')
              ],
              [
                paragraph('Số: 61/VHXH-YT') + paragraph('V/v trả lời đơn của công dân'),
                paragraph('Đồi Sim, ngày 09 tháng 6 năm 2026')
              ]
            ])
          )
        }
      }
    ),
  words: `ỦY BAN NHÂN DÂN XÃ ĐỒI SIM PHÒNG VĂN HÓA XÃ HỘI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc
    Số 61 VHXH YT V/v trả lời đơn của công dân Đồi Sim ngày 09 tháng 6 năm 2026 Kính gửi Trạm Y tế xã Đồi Sim
    Phòng nhận được 25 đơn trang giao trạm trả lời Hạn cuối là ngày 30/6 Rất mong được phối hợp`,
  absent: ['99', 'soạn', 'REF'],
  contains: [
    'type: cong-van',
    'codeNumber: 61',
    'codeNotation: VHXH-YT',
    'subject: trả lời đơn của công dân',
    'Trạm Y tế xã Đồi Sim',
    'Rất mong được phối hợp./.'
  ],
  reported: ['header-into-text', 'hidden-text']
}
