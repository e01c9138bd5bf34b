import {makeDocx, paragraph, relationship, run, table} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const font =
  '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>'
const heading = (text: string, level: number) =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/><w:pageBreakBefore w:val="0"/></w:pPr><w:bookmarkStart w:id="${level}" w:name="_abc"/><w:bookmarkEnd w:id="${level}"/>${run(text, `${font}<w:b w:val="1"/><w:rtl w:val="0"/>`)}</w:p>`
const tagged = (content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

/** What Google Docs writes: content controls around everything, runs cut anywhere, heading styles, no default style names. */
export const googleDocs: MakerCase = {
  name: 'Google Docs',
  docx: () =>
    makeDocx(
      [
        table([
          [
            paragraph(run('ĐẢNG BỘ XÃ SUỐI NGÀN', font)) + paragraph(run('CHI BỘ BẢN LÚA', `${font}<w:b w:val="1"/>`)),
            paragraph(run('ĐẢNG CỘNG SẢN VIỆT NAM', font)) +
              paragraph(run('Suối Ngàn, ngày 02 tháng 12 năm 2025', font))
          ]
        ]),
        paragraph(run('NGHỊ ', `${font}<w:b w:val="1"/>`) + run('QUYẾT', `${font}<w:b w:val="1"/>`), {align: 'center'}),
        paragraph(run('họp chi bộ tháng 12', font), {align: 'center'}),
        tagged(heading('I. Kết quả tháng 11', 1)),
        tagged(
          paragraph(
            tagged(run('Chi bộ thu gom rác ', font)) +
              run('ba lần', `${font}<w:i w:val="1"/>`) +
              run(', dọn 2 km kênh.', font)
          )
        ),
        heading('II. Việc tháng 12', 1),
        paragraph(
          run('Họp dân trước ngày 10; ', font) +
            `<w:hyperlink r:id="out">${run('xem tài liệu', font)}</w:hyperlink>` +
            run('.', font)
        ),
        paragraph(run('1. Mỗi đảng viên vận động hai hộ', font)),
        paragraph(run('2. Tổ tự quản báo kết quả', font))
      ].join(''),
      {
        styles: `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style>
          <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`,
        links: relationship('out', 'hyperlink', 'https://docs.example/abc', ' TargetMode="External"')
      }
    ),
  words: `ĐẢNG BỘ XÃ SUỐI NGÀN CHI BỘ BẢN LÚA ĐẢNG CỘNG SẢN VIỆT NAM Suối Ngàn ngày 02 tháng 12 năm 2025 NGHỊ QUYẾT họp chi bộ tháng 12
    I Kết quả tháng 11 Chi bộ thu gom rác ba lần dọn 2 km kênh II Việc tháng 12 Họp dân trước ngày 10 xem tài liệu
    1 Mỗi đảng viên vận động hai hộ 2 Tổ tự quản báo kết quả`,
  absent: ['example'],
  contains: [
    'type: nghi-quyet',
    'issuedDate: 2025-12-02',
    '## I. Kết quả tháng 11',
    'thu gom rác *ba lần*, dọn',
    '\n1\\. Mỗi đảng viên vận động hai hộ\n'
  ],
  reported: ['links']
}
