import {makeDocx, paragraph, relationship, run, wordXml} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const pageField = [
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:instrText> PAGE </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  run('77'),
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
].join('')
const dateField = `<w:fldSimple w:instr=" DATE \\@ yyyy ">${run('2024')}</w:fldSimple>`
const sheet =
  '<w:sectPr><w:headerReference w:type="default" r:id="head"/><w:footerReference w:type="default" r:id="foot"/></w:sectPr>'

/** What LibreOffice writes: direct formatting over odd style names, list labels by style, page fields, text in the margins. */
export const libreOffice: MakerCase = {
  name: 'LibreOffice',
  docx: () =>
    makeDocx(
      [
        paragraph('KẾT LUẬN', {style: 'Tiu', align: 'center'}),
        paragraph('hội nghị Ban Chấp hành lần thứ năm', {style: 'TextBody', align: 'center'}),
        paragraph(run('Năm ') + dateField + run(', ban chấp hành thống nhất:'), {style: 'TextBody'}),
        paragraph('Về nhân sự', {style: 'Muc'}),
        paragraph('Giữ nguyên số lượng\u00a0ủy viên; bổ\u00adsung một đồng chí.', {style: 'TextBody'}),
        paragraph('Về tài chính', {style: 'Muc'}),
        paragraph(`${run('Chi đúng dự\u2011toán')}<w:r><w:noBreakHyphen/></w:r>${run('quý.')}`, {style: 'TextBody'}),
        sheet
      ].join(''),
      {
        styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif"/></w:rPr></w:rPrDefault></w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
          <w:style w:type="paragraph" w:styleId="TextBody"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="Tiu"><w:name w:val="Title"/><w:basedOn w:val="Tiu"/><w:rPr><w:b/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục lớn"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:caps/><w:b/></w:rPr></w:style>`,
        numbering: `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>`,
        links: relationship('head', 'header', 'header1.xml') + relationship('foot', 'footer', 'footer1.xml'),
        files: {
          'word/header1.xml': wordXml('hdr', paragraph(pageField, {align: 'center'})),
          'word/footer1.xml': wordXml('ftr', paragraph('Tài liệu lưu hành nội bộ'))
        }
      }
    ),
  words: `KẾT LUẬN hội nghị Ban Chấp hành lần thứ năm Năm 2024 ban chấp hành thống nhất I VỀ NHÂN SỰ
    Giữ nguyên số lượng ủy viên bổsung một đồng chí II VỀ TÀI CHÍNH Chi đúng dự toán quý`,
  absent: ['77'],
  contains: [
    'type: ket-luan',
    '## I. VỀ NHÂN SỰ',
    '## II. VỀ TÀI CHÍNH',
    'Giữ nguyên số lượng ủy viên; bổsung',
    'dự-toán-quý'
  ],
  reported: ['no-break-space', 'zero-width', 'exotic-hyphen', 'margin-words']
}
