import {describe, expect, it} from 'vitest'
import {makeDocx, paragraph, relationship, run, table, wordXml} from '../../testing/make-docx.ts'
import {readMeasuredDocx} from './read-docx.ts'

const theme = (font: string) =>
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="${font}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`

describe('the form of a paragraph', () => {
  it('has what defaults, styles and the paragraph itself say, the nearest last', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:spacing w:after="120" w:line="360" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>`
    const {paragraphs} = measured(
      paragraph(run('Một ', '<w:b/>') + run('hai', '<w:rFonts w:ascii="Arial"/><w:color w:val="FF0000"/>'), {
        style: 'A',
        more: '<w:ind w:firstLine="567"/>'
      }),
      {styles, links: relationship('t', 'theme', 'theme.xml'), files: {'word/theme.xml': theme('Cambria')}}
    )
    expect(paragraphs).toMatchObject([
      {
        ordinal: 1,
        align: 'justify',
        after: 6,
        line: {kind: 'exact', points: 18},
        runs: [
          {text: 'Một ', size: 14, bold: true, font: 'Cambria', colour: '#000000'},
          {text: 'hai', size: 14, bold: false, font: 'Arial', colour: '#ff0000'}
        ]
      }
    ])
    expect(paragraphs[0]?.indent).toBeCloseTo(10, 1)
  })

  it('is indented by tabs, and by the list that numbers it', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const {paragraphs} = measured(paragraph('\tMột.') + paragraph('Hai.', {list: [1, 0]}), {numbering})
    expect(paragraphs.map(({indent}) => Math.round(indent * 10) / 10)).toEqual([12.7, 6.4])
    expect(paragraphs[1]?.text).toBe('1. Hai.')
  })

  it('is counted with the blank ones, and placed in its table', () => {
    const {paragraphs} = measured(
      paragraph('Một.') +
        paragraph('') +
        table(
          [
            ['A', 'B'],
            ['C', 'D']
          ],
          {ruled: true}
        ) +
        paragraph('Hai.')
    )
    expect(paragraphs.map(({ordinal, text, spot}) => [ordinal, text, spot.cell])).toEqual([
      [1, 'Một.', undefined],
      [2, '', undefined],
      [3, 'A', {table: 1, row: 1, cell: 1}],
      [4, 'B', {table: 1, row: 1, cell: 2}],
      [5, 'C', {table: 1, row: 2, cell: 1}],
      [6, 'D', {table: 1, row: 2, cell: 2}],
      [7, 'Hai.', undefined]
    ])
  })

  it('of a note is none of the text', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('Nguồn.')}</w:footnote>`
    const call = paragraph(`${run('Một')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
    const {paragraphs} = measured(call + paragraph('Hai.'), {footnotes})
    expect(paragraphs.map(({ordinal, text, spot}) => [ordinal, text, spot.note])).toEqual([
      [1, 'Nguồn.', 1],
      [1, 'Một', undefined],
      [2, 'Hai.', undefined]
    ])
  })
})

describe('sheets and page numbers', () => {
  const field = '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText>PAGE</w:instrText></w:r>'
  const sheet = (more: string) =>
    `<w:sectPr>${more}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/></w:sectPr>`
  const reference = '<w:headerReference w:type="default" r:id="h"/>'

  it.each([
    ['a centred paragraph', '<w:jc w:val="center"/>', field, 'center'],
    ['a frame', '<w:framePr w:xAlign="center"/>', field, 'center'],
    ['a tab stop in the middle', '', `<w:r><w:tab/></w:r>${field}`, 'center'],
    ['two tab stops', '', `<w:r><w:tab/></w:r><w:r><w:tab/></w:r>${field}`, 'right'],
    ['nothing', '', '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>', 'left']
  ])('a number set by %s', (_, properties, content, align) => {
    const {sheets, pageNumbers} = withHead(
      `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`,
      sheet(`${reference}<w:titlePg/>`)
    )
    expect(pageNumbers).toMatchObject([{role: 'page-number', spot: {region: 'head'}, align}])
    const [first] = sheets
    expect(first).toMatchObject({number: {where: 'head'}})
    expect(first?.firstNumber).toBeUndefined()
    expect([first?.width, first?.height, first?.left, first?.number?.fromTop].map(mm => Math.round(mm ?? 0))).toEqual([
      210, 297, 30, 10
    ])
  })

  it('the first page is like the others where it has no head of its own; a later section has the head before it', () => {
    const {sheets} = withHead(
      `<w:p>${field}</w:p>`,
      `${paragraph('B', {more: sheet(reference)})}${paragraph('C')}${sheet('<w:titlePg/>')}`
    )
    expect(sheets.map(({firstNumber, number}) => [firstNumber?.where, number?.where])).toEqual([
      ['head', 'head'],
      [undefined, 'head']
    ])
  })

  function withHead(head: string, rest: string) {
    return measured(paragraph('A') + rest, {
      links: relationship('h', 'header', 'header.xml'),
      files: {'word/header.xml': wordXml('hdr', head)}
    })
  }
})

// --- internal ---

function measured(body: string, parts: Parameters<typeof makeDocx>[1] = {}) {
  const result = readMeasuredDocx(makeDocx(body, parts))
  if ('error' in result) throw new Error(result.error.en)
  return result
}
