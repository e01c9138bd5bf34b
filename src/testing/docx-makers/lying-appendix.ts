import {makeDocx, paragraph, relationship, table} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

/** A point of light: the smallest PNG. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
const sheet = (orient: string, width: number, height: number) =>
  `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${orient}/></w:sectPr>`
const drawing = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Hình" descr="Sơ đồ chợ"/><a:graphic><a:graphicData><a:blip r:embed="pic"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A decision with articles numbered by Word, a picture, and an appendix on lying pages. */
export const lyingAppendix: MakerCase = {
  name: 'articles, a picture, an appendix on lying pages',
  docx: () =>
    makeDocx(
      [
        paragraph('QUYẾT ĐỊNH', {align: 'center', bold: true}),
        paragraph('Về việc sắp xếp lại chợ Đồi Sim', {align: 'center', bold: true}),
        paragraph('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', {align: 'center', bold: true}),
        paragraph('Căn cứ Luật Tổ chức chính quyền địa phương;', {more: '<w:rPr><w:i/></w:rPr>'}),
        paragraph('Theo đề nghị của Trưởng phòng Kinh tế.'),
        paragraph('QUYẾT ĐỊNH:', {align: 'center', bold: true}),
        paragraph('Chia chợ thành ba khu theo sơ đồ kèm theo.', {list: [1, 0]}),
        paragraph(drawing),
        paragraph('Quyết định có hiệu lực từ ngày ký./.', {list: [1, 0]}),
        paragraph('KT. CHỦ TỊCH', {align: 'right', bold: true}),
        paragraph('PHÓ CHỦ TỊCH', {align: 'right', bold: true}),
        paragraph('Hà Văn Giả', {align: 'right', bold: true}),
        `<w:p><w:pPr>${sheet('', 11906, 16838)}</w:pPr></w:p>`,
        paragraph('PHỤ LỤC', {align: 'center', bold: true}),
        paragraph('DANH SÁCH QUẦY HÀNG', {align: 'center', bold: true}),
        paragraph('(Kèm theo Quyết định về việc sắp xếp lại chợ)', {align: 'center'}),
        table(
          [
            [paragraph('TT', {bold: true}), paragraph('Khu', {bold: true}), paragraph('Số quầy', {bold: true})],
            ['1', 'Rau quả', paragraph('42', {align: 'right'})],
            ['2', 'Vải vóc', paragraph('18', {align: 'right'})]
          ],
          {ruled: true}
        ),
        sheet(' w:orient="landscape"', 16838, 11906)
      ].join(''),
      {
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        links: relationship('pic', 'image', 'media/image1.png'),
        files: {'word/media/image1.png': png}
      }
    ),
  words: `QUYẾT ĐỊNH Về việc sắp xếp lại chợ Đồi Sim CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ Căn cứ Luật Tổ chức chính quyền địa phương
    Theo đề nghị của Trưởng phòng Kinh tế QUYẾT ĐỊNH Điều 1 Chia chợ thành ba khu theo sơ đồ kèm theo
    Điều 2 Quyết định có hiệu lực từ ngày ký KT CHỦ TỊCH PHÓ CHỦ TỊCH Hà Văn Giả PHỤ LỤC DANH SÁCH QUẦY HÀNG
    Kèm theo Quyết định về việc sắp xếp lại chợ TT Khu Số quầy 1 Rau quả 42 2 Vải vóc 18`,
  contains: [
    'type: quyet-dinh',
    'authorityLine: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
    'proposedBy: Trưởng phòng Kinh tế',
    '**Điều 1.** Chia chợ',
    '**Điều 2.** Quyết định có hiệu lực',
    '<Appendix title="DANH SÁCH QUẦY HÀNG" reference="(Kèm theo Quyết định về việc sắp xếp lại chợ)" orientation="landscape">',
    '| TT | Khu | Số quầy |'
  ],
  reported: ['picture']
}
