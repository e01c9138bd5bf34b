import {cell, makeDocx, paragraph, run, table} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const noteCall = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
const note = (id: number, text: string) =>
  `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`

const spanned = `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>
<w:tr>${cell('Bản', '<w:vMerge w:val="restart"/>')}${cell('Sản lượng (tấn)', '<w:gridSpan w:val="2"/>')}</w:tr>
<w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell('Ngô')}${cell('Sắn')}</w:tr>
<w:tr>${cell('Nà Tăm')}${cell(paragraph('120', {align: 'right'}))}${cell(paragraph('85', {align: 'right'}))}</w:tr>
<w:tr>${cell('Tổng')}${cell(table([['cả ngô', 'và sắn']]))}${cell(paragraph('205', {align: 'right'}))}</w:tr></w:tbl>`

/** Tables with joined cells and a table in a cell, foot- and endnotes, a raised 2 that is no note. */
export const tablesAndNotes: MakerCase = {
  name: 'joined and nested tables, foot- and endnotes',
  docx: () =>
    makeDocx(
      [
        paragraph('BÁO CÁO', {align: 'center', bold: true}),
        paragraph('sản lượng cây màu', {align: 'center', bold: true}),
        paragraph(
          run('Diện tích 12 km') +
            run('2', '<w:vertAlign w:val="superscript"/>') +
            run(', tăng so với năm trước') +
            noteCall(2) +
            run('; năng suất ổn định') +
            '<w:r><w:endnoteReference w:id="1"/></w:r>' +
            run('.')
        ),
        spanned,
        paragraph('Số liệu tính đến cuối vụ.')
      ].join(''),
      {
        styles: `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>`,
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note(2, 'Năm trước là 11,2 km².')}`,
        endnotes: `<w:endnote w:id="1">${paragraph('Theo mẫu điều tra')}${paragraph('của Chi cục Thống kê.')}</w:endnote>`
      }
    ),
  words: `BÁO CÁO sản lượng cây màu Diện tích 12 km tăng so với năm trước Năm trước là 11,2 km năng suất ổn định
    Theo mẫu điều tra của Chi cục Thống kê Bản Sản lượng tấn Ngô Sắn Nà Tăm 120 85 Tổng cả ngô và sắn 205 Số liệu tính đến cuối vụ`,
  contains: [
    'Diện tích 12 km², tăng so với năm trước[^1]; năng suất ổn định[^2].',
    '[^1]: Năm trước là 11,2 km².',
    '[^2]: Theo mẫu điều tra của Chi cục Thống kê.',
    '| Bản | Sản lượng (tấn) | |',
    '| Nà Tăm | 120 | 85 |',
    '| Tổng | cả ngô và sắn | 205 |'
  ],
  reported: ['table-spans', 'nested-table']
}
