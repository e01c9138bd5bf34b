import {makeDocx, paragraph, run, table} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** What pandoc writes: `FirstParagraph` and `BodyText`, compact lists, one list instance per list, a block quote. */
export const pandocOutput: MakerCase = {
  name: 'pandoc',
  docx: () =>
    makeDocx(
      [
        paragraph('Hướng dẫn đọc bản đồ', {style: 'Title'}),
        paragraph('Cách tìm đường', {style: 'Heading1'}),
        paragraph(run('Xem ') + run('kỹ', '<w:i/><w:iCs/>') + run(' chú giải.'), {style: 'FirstParagraph'}),
        paragraph('Mở bản đồ ra trên mặt phẳng', {style: 'Compact', list: [1001, 0]}),
        paragraph('Xoay cho đúng hướng bắc', {style: 'Compact', list: [1001, 0]}),
        paragraph('Tìm chỗ đang đứng', {style: 'Compact', list: [1002, 0]}),
        paragraph('Đường đi ở miệng mình.', {style: 'BlockText'}),
        table(
          [
            [paragraph('Dấu', {style: 'Compact'}), paragraph('Nghĩa', {style: 'Compact'})],
            [paragraph('Vạch | đứt', {style: 'Compact'}), paragraph('Lối mòn', {style: 'Compact'})]
          ],
          {ruled: true}
        )
      ].join(''),
      {
        styles: ['Title', 'Heading1', 'FirstParagraph', 'Compact']
          .map(
            (id, index) =>
              `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${index === 1 ? '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' : ''}</w:style>`
          )
          .concat('<w:style w:type="paragraph" w:styleId="BlockText"><w:name w:val="Block Quote"/></w:style>')
          .join(''),
        numbering: `<w:abstractNum w:abstractNumId="990">${level(0, 'bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="991">${level(0, 'decimal', '%1.')}</w:abstractNum>
          <w:num w:numId="1001"><w:abstractNumId w:val="990"/></w:num><w:num w:numId="1002"><w:abstractNumId w:val="991"/></w:num>`
      }
    ),
  words: `Hướng dẫn đọc bản đồ Cách tìm đường Xem kỹ chú giải Mở bản đồ ra trên mặt phẳng Xoay cho đúng hướng bắc
    1 Tìm chỗ đang đứng Đường đi ở miệng mình Dấu Nghĩa Vạch đứt Lối mòn`,
  contains: [
    'Xem *kỹ* chú giải.',
    '- Mở bản đồ ra trên mặt phẳng\n- Xoay cho đúng hướng bắc',
    '1\\. Tìm chỗ đang đứng',
    '> Đường đi ở miệng mình.',
    'Vạch \\| đứt'
  ]
}
