import type {Profile} from '../../profiles/profile.ts'
import {sampleElement, stateText, wordCase} from '../word-examples.ts'
import type {WordElement, WordLine} from '../word-form.ts'
import {mainSize} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'
import {boundsText, measureText} from '../word-values.ts'

/** Word counts lines in 240ths and points in twentieths; this is a hair more. */
const slack = {multiple: 0.02, exact: 0.25}

export default defineFormRule({
  code: 'WORD014',
  name: 'word-line-spacing',
  severity: 'error',
  slips: ({document: {profile}, word}) =>
    word.elements.flatMap(element => {
      const {role, spot, line} = element
      const fact = profile.body.lineSpacing
      const measured = role === 'text' && line ? inKind(line, element, profile) : undefined
      const [least, most] = fact.range ?? [measured ?? 0, measured ?? 0]
      const room = slack[fact.value.kind]
      if (!line || measured === undefined || (measured >= least - room && measured <= most + room)) return []
      return [{role, spot, actual: lineText(line), expected: boundsText([least, most], unitOf(profile)), fact}]
    }),
  explain: ({actual = '', expected = ''}) => ({
    actual: {vi: actual, en: actual.replace('dòng', 'lines')},
    expected: {vi: expected, en: expected.replace('dòng', 'lines')}
  }),
  message: {
    vi: 'Giãn dòng {actual}, cần {expected}[ ({more})]',
    en: 'Line spacing of {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Trong Word: Paragraph → Line spacing (Đoạn văn → Giãn cách dòng).',
    en: 'In Word: Paragraph → Line spacing.'
  },
  examples: {
    ok: [
      wordCase('Văn bản Đảng, đúng 18 pt.', 'A Party paper, exactly 18 pt.', {
        elements: [sampleElement('text', 'Nội dung', {line: {kind: 'exact', points: 18}})]
      }),
      wordCase('1,2 dòng cỡ 14 cao 19,3 pt.', '1.2 lines of 14 pt are 19.3 pt.', {
        elements: [sampleElement('text', 'Nội dung', {line: {kind: 'multiple', factor: 1.2}})]
      })
    ],
    bad: [
      [
        wordCase('Văn bản Đảng, dòng đơn.', 'A Party paper, single lines.', {
          elements: [sampleElement('text', 'Nội dung', {line: {kind: 'multiple', factor: 1}})]
        }),
        '3:1-3:1 1 dòng → 18–22 pt'
      ],
      [
        wordCase(
          'Văn bản Nhà nước, hai dòng.',
          'A State paper, double lines.',
          {elements: [sampleElement('text', 'Nội dung', {line: {kind: 'multiple', factor: 2}})]},
          stateText
        ),
        '3:1-3:1 2 dòng → 1–1,5 dòng'
      ]
    ]
  }
})

// --- internal ---

/** The measure in the kind that the law counts in: points, or single lines of the font. */
function inKind(line: WordLine, element: WordElement, {body, font}: Profile): number | undefined {
  const size = mainSize(element)
  if (size === undefined) return undefined
  const single = font.singleLine.value * size
  if (body.lineSpacing.value.kind === 'exact') return line.kind === 'multiple' ? line.factor * single : line.points
  return line.kind === 'multiple' ? line.factor : line.points / single
}

function lineText(line: WordLine): string {
  return line.kind === 'multiple' ? measureText(line.factor, 'dòng') : measureText(line.points, 'pt')
}

function unitOf({body}: Profile): string {
  return body.lineSpacing.value.kind === 'exact' ? 'pt' : 'dòng'
}
