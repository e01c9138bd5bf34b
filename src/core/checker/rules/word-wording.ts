import type {Fact, Profile} from '../../profiles/profile.ts'
import {sampleElement, stateText, wordCase} from '../word-examples.ts'
import type {WordElement, WordForm, WordRole} from '../word-form.ts'
import {defineFormRule, type WordSlip} from '../word-slips.ts'

export default defineFormRule({
  code: 'WORD007',
  name: 'word-wording',
  severity: 'error',
  slips: ({document: {profile, type, system}, word}) => {
    const isPetition = type?.[system]?.addressees === 'kinh-trinh'
    return [...fixedWords(word, profile, isPetition), ...prefixes(word, profile), ...leadWords(word, profile)]
  },
  message: {
    vi: '{element}: ghi “{actual}”, cần “{expected}”',
    en: '{element}: it reads “{actual}”, expected “{expected}”'
  },
  hint: {
    vi: 'Chép lại đúng chữ, dấu và khoảng trắng như mẫu.',
    en: 'Write words, signs and spaces as the model has them.'
  },
  examples: {
    ok: [
      wordCase(
        'Quốc hiệu viết “HOÀ”, cách đặt dấu không bắt buộc.',
        'The national title with “HOÀ”: where the tone stands is free.',
        {elements: [sampleElement('national', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')]},
        stateText
      ),
      wordCase('“T/M” của Đảng.', 'The Party writes “T/M”.', {
        elements: [sampleElement('authority', 'T/M BAN THƯỜNG VỤ')]
      })
    ],
    bad: [
      [
        wordCase(
          'Tiêu ngữ không có khoảng trắng quanh gạch nối.',
          'The motto without spaces around its hyphens.',
          {elements: [sampleElement('motto', 'Độc lập-Tự do-Hạnh phúc')]},
          stateText
        ),
        '3:1-3:1 Độc lập-Tự do-Hạnh phúc → Độc lập - Tự do - Hạnh phúc'
      ],
      [
        wordCase('Văn bản Đảng ghi “TM.” của Nhà nước.', 'A Party paper with the “TM.” of the State.', {
          elements: [sampleElement('authority', 'TM. BAN THƯỜNG VỤ')]
        }),
        '3:1-3:1 TM. → T/M'
      ],
      [
        wordCase('Công văn của Đảng ghi “V/v”.', 'A letter of the Party with “V/v”.', {
          elements: [sampleElement('letter-subject', 'V/v rà soát hộ nghèo')]
        }),
        '3:1-3:1 V/v → về việc'
      ]
    ]
  }
})

// --- internal ---

function fixedWords({elements}: WordForm, profile: Profile, isPetition: boolean): WordSlip[] {
  const {header, recipients, addressees} = profile
  const wanted: Partial<Record<WordRole, Fact<string>>> = {
    national: header.national.text,
    ...(header.motto && {motto: header.motto.text}),
    'recipients-label': recipients.label,
    'addressees-word': isPetition ? addressees.words.petition : addressees.words.letter
  }
  return elements.flatMap(element => {
    const fact = wanted[element.role]
    return fact && !isSame(element, fact.value) ? [slip(element, element.text, fact.value, fact)] : []
  })
}

/** `TM.` of the State and `T/M` of the Party; a post of another kind is free. */
function prefixes({elements}: WordForm, {signature: {prefixes: fact}}: Profile): WordSlip[] {
  return elements.flatMap(element => {
    const isSigning = element.role === 'authority' || element.role === 'position'
    const typed = isSigning ? /^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|TUQ\.?)(?=\s)/.exec(element.text)?.[0] : undefined
    if (typed === undefined || fact.value.includes(typed)) return []
    const expected = fact.value.find(each => letters(each) === letters(typed)) ?? fact.value.join(', ')
    return [slip(element, typed, expected, fact)]
  })
}

/** `V/v` of the State and `về việc` of the Party, where the profile has such a word. */
function leadWords({elements}: WordForm, {letterSubject: {prefix: fact}}: Profile): WordSlip[] {
  const first = elements.find(({role}) => role === 'letter-subject')
  const expected = fact.value.trim()
  if (!first || expected === '' || first.text.toLowerCase().startsWith(expected.toLowerCase())) return []
  return [slip(first, /^(?:V\/v|Về việc)/i.exec(first.text)?.[0] ?? first.text.slice(0, 20), expected, fact)]
}

function slip({role, spot}: WordElement, actual: string, expected: string, fact: WordSlip['fact']): WordSlip {
  return {role, spot, actual, expected, fact}
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

/** Where a tone mark stands is free, and capitals are another rule. */
function isSame({role, text}: WordElement, wanted: string): boolean {
  const isLabel = role === 'recipients-label' || role === 'addressees-word'
  const [typed, model] = [text, wanted].map(each => withoutTones(isLabel ? each : each.toLocaleUpperCase('vi')))
  return typed === model
}

function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
