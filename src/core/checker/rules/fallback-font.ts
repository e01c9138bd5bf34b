import {linePlace} from '../printed.ts'
import {wordFindings} from '../printed-words.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'PRINT003',
  name: 'fallback-font',
  severity: 'error',
  basis: 'NĐ 30/2020, PL I (phông chữ); HD 05-HD/VPTW (phông chữ Times New Roman)',
  needs: 'print',
  check({document, printed}, report) {
    for (const finding of wordFindings(printed?.fallback ?? []))
      report({...finding, words: {...finding.words, letters: finding.actual ?? ''}})
    for (const font of printed?.foreignFonts ?? [])
      report({place: linePlace(), actual: font, expected: document.profile.font.family.value, words: {font}})
  },
  message: {
    vi: '[Phông chữ không đủ chữ để in “{letters}”][Bản in dùng phông “{font}”, cần “{expected}”]',
    en: '[The font lacks letters of “{letters}”][The print uses the font “{font}”, expected “{expected}”]'
  },
  hint: {
    vi: 'Thay ký tự lạ bằng chữ thường dùng, hoặc xem lại phông chữ trong styles/.',
    en: 'Replace the unusual character, or look at the fonts in styles/.'
  },
  examples: {
    ok: [{situation: {vi: 'Mọi chữ đúng phông.', en: 'Every letter in its font.'}, text: 'A.', printed: {}}],
    bad: [
      [
        {
          situation: {vi: 'Chữ Nôm không có trong phông.', en: 'A Nôm character that the font lacks.'},
          text: 'A.\n\n𡨸 B.',
          printed: {fallback: [{word: '𡨸', page: 1, line: 3}]}
        },
        '3:1-3:1 𡨸'
      ],
      [
        {
          situation: {vi: 'Trình duyệt chọn phông khác.', en: 'The browser chose another font.'},
          text: 'A.',
          printed: {foreignFonts: ['DejaVu Serif']}
        },
        '1:1-1:1 DejaVu Serif → Times New Roman'
      ]
    ]
  }
})
