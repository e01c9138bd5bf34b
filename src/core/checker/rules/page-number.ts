import type {Message} from '../../diagnostic.ts'
import type {Profile} from '../../profiles/profile.ts'
import {markSeverity} from '../mark-severity.ts'
import {linePlace, type PrintedFacts} from '../printed.ts'
import {defineRule} from '../rule.ts'

const page = {width: 210, height: 297, words: 300}

export default defineRule({
  code: 'PRINT001',
  name: 'page-number',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I (số trang); HD 05-HD/VPTW (đánh số trang)',
  needs: 'print',
  check({document: {profile}, printed}, report) {
    const severity = markSeverity(profile.page.pageNumber.hideOnFirst.mark)
    for (const [index, wanted] of wantedNumbers(printed?.pages ?? [], profile).entries()) {
      const actual = printed?.pages[index]?.number
      if (actual !== wanted)
        report({place: linePlace(), actual, expected: wanted, words: {page: String(index + 1)}, severity})
    }
  },
  explain: ({actual, expected}) => ({printed: printedWords(actual), wanted: wantedWords(expected)}),
  message: {vi: 'Trang thứ {page} {printed}, {wanted}', en: 'Sheet {page} {printed}, {wanted}'},
  hint: {
    vi: 'Đây là lỗi của bản in, không phải của văn bản: xem lại kiểu trang trong styles/.',
    en: 'This is a fault of the print, not of the paper: look at the page style in styles/.'
  },
  examples: {
    ok: [
      {
        situation: {vi: 'Hai trang, phụ lục đánh số lại.', en: 'Two pages, the appendix counts anew.'},
        text: 'A.',
        printed: {
          pages: [
            {section: 0, ...page},
            {section: 0, ...page, number: '2'},
            {section: 1, ...page}
          ]
        }
      }
    ],
    bad: [
      [
        {
          situation: {vi: 'Trang 1 có số, trang 2 không có.', en: 'Page 1 has a number, page 2 has none.'},
          text: 'A.',
          printed: {
            pages: [
              {section: 0, ...page, number: '1'},
              {section: 0, ...page}
            ]
          }
        },
        '1:1-1:1 1',
        '1:1-1:1 → 2'
      ]
    ]
  }
})

// --- internal ---

/** What each page should carry: nothing on the first of a section, then its number in it. */
function wantedNumbers(pages: PrintedFacts['pages'], {page: {pageNumber}}: Profile): (string | undefined)[] {
  return pages.map(({section}, index) => {
    const inSection = index - pages.findIndex(other => other.section === section) + 1
    if (inSection === 1 && pageNumber.hideOnFirst.value) return undefined
    return String(pageNumber.restartInAppendix.value ? inSection : index + 1)
  })
}

function printedWords(number: string | undefined): Message {
  if (number === undefined) return {vi: 'không in số trang', en: 'carries no number'}
  return {vi: `in số “${number}”`, en: `carries the number “${number}”`}
}

function wantedWords(number: string | undefined): Message {
  if (number === undefined) return {vi: 'cần để trống', en: 'expected none'}
  return {vi: `cần “${number}”`, en: `expected “${number}”`}
}
