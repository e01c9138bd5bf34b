import type {Message} from '../../diagnostic.ts'
import type {Fact, Profile, Underline} from '../../profiles/profile.ts'
import {sampleElement, stateText, wordCase} from '../word-examples.ts'
import type {WordElement, WordRole} from '../word-form.ts'
import {defineFormRule} from '../word-slips.ts'

const lineWords: Message = {vi: 'một đường kẻ', en: 'a line'}

export default defineFormRule({
  code: 'WORD017',
  name: 'word-under',
  severity: 'error',
  slips: ({document: {profile}, word}) =>
    lastOfEach(word.elements).flatMap(({role, spot, under}) => {
      const fact = undersOf(profile)[role]
      if (!under || !fact || isThere(under, fact.value)) return []
      const expected = fact.value.kind === 'characters' ? fact.value.text : undefined
      return [{role, spot, actual: under.characters, expected, fact}]
    }),
  explain: ({actual, expected}) => ({
    seen: actual === undefined ? undefined : {vi: `đang là “${actual}”`, en: `there is “${actual}”`},
    mark: expected === undefined ? lineWords : `“${expected}”`
  }),
  message: {
    vi: '{element}: bên dưới cần có {mark}[, {seen}]',
    en: '{element}: expected {mark} below[, {seen}]'
  },
  hint: {
    vi: 'Đường kẻ vẽ bằng Insert → Shapes → Line; dấu sao và gạch nối gõ ở một dòng riêng.',
    en: 'Draw the line with Insert → Shapes → Line; type asterisk and hyphens on a line of their own.'
  },
  examples: {
    ok: [
      wordCase('Dưới tên cơ quan của Đảng có dấu sao.', 'An asterisk below the Party organ.', {
        elements: [sampleElement('organ', 'ĐẢNG UỶ XÃ', {under: {line: false, characters: '*'}})]
      })
    ],
    bad: [
      [
        wordCase('Dưới trích yếu gõ tám gạch nối.', 'Eight hyphens below the subject.', {
          elements: [sampleElement('subject', 'Kết quả', {under: {line: false, characters: '--------'}})]
        }),
        '3:1-3:1 -------- → -----'
      ],
      [
        wordCase(
          'Văn bản Nhà nước, không có gì dưới tên cơ quan.',
          'A State paper, nothing below the organ.',
          {elements: [sampleElement('organ', 'ỦY BAN NHÂN DÂN', {under: {line: false}})]},
          stateText
        ),
        '3:1-3:1'
      ]
    ]
  }
})

// --- internal ---

function undersOf({header, subject}: Profile): Partial<Record<WordRole, Fact<Underline>>> {
  const {national, motto, organ} = header
  return {national: national.under, ...(motto && {motto: motto.under}), organ: organ.under, subject: subject.under}
}

/** A name on two lines is marked below the second one. */
function lastOfEach(elements: WordElement[]): WordElement[] {
  return elements.filter(({role}, index) => elements.findLastIndex(other => other.role === role) === index)
}

function isThere({line, characters}: NonNullable<WordElement['under']>, wanted: Underline): boolean {
  if (wanted.kind === 'none') return true
  return wanted.kind === 'rule' ? line : characters === wanted.text
}
