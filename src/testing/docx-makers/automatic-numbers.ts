import {makeDocx, paragraph} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`

const numbering = `
<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}${level(1, 'bullet', 'o')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Bước %1:')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'vietnameseCounting', 'Nhóm %1:')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`

const sentence = 'Việc này làm xong trong quý, có người chịu trách nhiệm đến cùng;'

/** Word's own numbering of several levels: each label as Word prints it, after dashes and over breaks. */
export const automaticNumbers: MakerCase = {
  name: 'automatic numbering',
  docx: () =>
    makeDocx(
      [
        paragraph('CHƯƠNG TRÌNH', {align: 'center', bold: true}),
        paragraph('phát triển nghề dệt', {align: 'center', bold: true}),
        paragraph('MỤC TIÊU', {list: [1, 0], bold: true}),
        paragraph('Mục tiêu chung', {list: [1, 1], bold: true}),
        paragraph('Giữ nghề dệt của đồng bào.'),
        paragraph('Giai đoạn đầu', {list: [1, 2], bold: true}),
        paragraph(sentence, {list: [2, 0]}),
        paragraph(sentence, {list: [2, 1]}),
        paragraph('Giai đoạn sau', {list: [1, 2], bold: true}),
        paragraph(sentence, {list: [1, 3]}),
        paragraph(sentence, {list: [1, 3]}),
        paragraph('GIẢI PHÁP', {list: [1, 0], bold: true}),
        paragraph('Vốn', {list: [1, 1], bold: true}),
        paragraph(sentence, {list: [3, 0]}),
        paragraph(sentence, {list: [3, 0]}),
        paragraph(sentence, {list: [4, 0]}),
        paragraph(sentence, {list: [5, 0]})
      ].join(''),
      {numbering}
    ),
  words: `CHƯƠNG TRÌNH phát triển nghề dệt I MỤC TIÊU 1 Mục tiêu chung Giữ nghề dệt của đồng bào 1.1 Giai đoạn đầu
    ${sentence} ${sentence} 1.2 Giai đoạn sau a ${sentence} b ${sentence} II GIẢI PHÁP 1 Vốn
    Bước 1 ${sentence} Bước 2 ${sentence} Bước 5 ${sentence} Nhóm một ${sentence}`,
  contains: [
    '## I. MỤC TIÊU',
    '### 1. Mục tiêu chung',
    '#### 1.1. Giai đoạn đầu',
    '#### 1.2. Giai đoạn sau',
    `- ${sentence}\n  - ${sentence}`,
    `a) ${sentence}`,
    `b) ${sentence}`,
    '## II. GIẢI PHÁP',
    '### 1. Vốn',
    `Bước 2: ${sentence}`,
    `Bước 5: ${sentence}`,
    `Nhóm một: ${sentence}`
  ],
  reported: ['dash-form']
}
