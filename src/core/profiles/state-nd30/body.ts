import {choice, fact, inlineHeading, stackedHeading, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import {annex1, annex3, practice, pt13to14} from './law.ts'

const text = annex1('ô số 6 (nội dung)', 'C')
const divisions = annex1('ô số 6 (phần, chương, mục, tiểu mục)', 'C')
const articles = annex1('ô số 6 (điều, khoản, điểm)', 'C')
const reports = annex1('ô số 6 (nội dung không chia điều)', 'C')
const bases = annex1('ô số 6 (căn cứ)', 'C')
const decisions = annex3('mẫu 1.1 đến 1.3', 'T')

export const body: Profile['body'] = {
  style: style(text, pt13to14),
  align: fact('justify', text),
  indent: choice(10, text, [10, 12.7]),
  paragraphGap: fact(6, text, [6, Number.POSITIVE_INFINITY]),
  lineSpacing: fact({kind: 'multiple', factor: 1.15}, text, [1, 1.5]),
  closingMark: fact('./.', annex3('các mẫu', 'C'))
}

export const headings: Profile['headings'] = {
  part: stackedHeading(divisions, pt13to14, 'bold'),
  chapter: stackedHeading(divisions, pt13to14, 'bold'),
  section: stackedHeading(divisions, pt13to14, 'bold'),
  subsection: stackedHeading(divisions, pt13to14, 'bold'),
  article: inlineHeading(articles, pt13to14, 'bold'),
  clause: inlineHeading(articles, pt13to14, 'bold'),
  point: inlineHeading(articles, pt13to14),
  roman: inlineHeading(reports, pt13to14, 'bold', 'upper'),
  arabic: inlineHeading(reports, pt13to14, 'bold'),
  decimal: inlineHeading(practice('mục 1.1.', 'P'), pt13to14, 'bold', 'italic'),
  letter: inlineHeading(reports, pt13to14)
}

/** What stands between subject and body in resolutions and decisions. */
export const enacting: Pick<Profile, 'legalBases' | 'verbLine' | 'authorityLine'> = {
  legalBases: {
    style: style(bases, pt13to14, 'italic'),
    bullet: fact('', bases),
    separator: fact(';', bases),
    end: fact('.', bases)
  },
  verbLine: {style: style(decisions, pt13to14, 'bold', 'upper')},
  authorityLine: {style: style(decisions, pt13to14, 'bold', 'upper')}
}

/** Notes and tables, which the decree leaves to the office. */
export const smallText: Pick<Profile, 'footnote' | 'table'> = {
  footnote: style(practice('chú thích cuối trang', 'P'), {pt: 11, range: [10, 11]}),
  table: {
    cell: style(practice('bảng', 'P'), {pt: 12, range: [11, 13]}),
    head: style(practice('bảng', 'P'), {pt: 12, range: [11, 13]}, 'bold')
  }
}
