import {fact, inlineHeading, stackedHeading, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import {type Guidance, pt14to15} from './law.ts'

/** Running text and what stands before it in resolutions and decisions. */
export function partyBody({
  says,
  lasting,
  silent
}: Guidance): Pick<Profile, 'body' | 'legalBases' | 'verbLine' | 'authorityLine' | 'footnote' | 'table'> {
  const text = says('nội dung', 'C')
  const bases = says('căn cứ ban hành', 'C')
  const tables = silent('bảng', 'P')
  return {
    body: {
      style: style(lasting('nội dung', 'C'), pt14to15),
      align: fact('justify', text),
      indent: fact(10, text),
      paragraphGap: fact(6, text, [6, Number.POSITIVE_INFINITY]),
      lineSpacing: fact({kind: 'exact', points: 18}, text, [18, 22]),
      closingMark: fact('.', text)
    },
    legalBases: {
      style: style(lasting('căn cứ ban hành', 'C'), pt14to15),
      bullet: fact('- ', bases),
      separator: fact(';', bases),
      end: fact('.', bases)
    },
    verbLine: {style: style(silent('dòng QUYẾT ĐỊNH, QUYẾT NGHỊ', 'P'), 14, 'bold', 'upper')},
    authorityLine: {style: style(silent('dòng thẩm quyền ban hành', 'P'), 14, 'bold', 'upper')},
    footnote: style(silent('chú thích cuối trang', 'P'), {pt: 11, range: [10, 11]}),
    table: {
      cell: style(tables, {pt: 12, range: [11, 13]}),
      head: style(tables, {pt: 12, range: [11, 13]}, 'bold')
    }
  }
}

/** Headings of divisions and articles; those of reports are practice. */
export function partyHeadings({lasting, silent}: Guidance): Profile['headings'] {
  const divisions = lasting('phần, chương, mục', 'C')
  const articles = lasting('điều, khoản, điểm', 'C')
  const reports = silent('đề mục của văn bản không chia điều', 'P')
  return {
    part: stackedHeading(divisions, pt14to15, 'bold'),
    chapter: stackedHeading(divisions, pt14to15, 'bold'),
    section: stackedHeading(divisions, pt14to15, 'bold'),
    article: inlineHeading(articles, pt14to15, 'bold'),
    clause: inlineHeading(articles, pt14to15),
    point: inlineHeading(articles, pt14to15),
    roman: inlineHeading(reports, pt14to15, 'bold', 'upper'),
    arabic: inlineHeading(reports, pt14to15, 'bold'),
    decimal: inlineHeading(reports, pt14to15, 'bold', 'italic'),
    letter: inlineHeading(reports, pt14to15)
  }
}
