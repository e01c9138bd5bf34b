import type {Message} from '../../diagnostic.ts'
import type {Profile} from '../../profiles/profile.ts'
import {soundSheet, wordCase} from '../word-examples.ts'
import type {WordForm, WordSheet} from '../word-form.ts'
import {defineFormRule, type WordSlip} from '../word-slips.ts'
import {measureText, tolerance} from '../word-values.ts'

const faults: Record<string, Message> = {
  none: {vi: 'Không có số trang, cần có từ trang 2', en: 'No page number, expected one from page 2'},
  first: {vi: 'Trang 1 có số trang, cần để trống', en: 'Page 1 carries a number, expected none'},
  foot: {
    vi: 'Số trang ở chân trang, cần ở giữa lề trên',
    en: 'The page number stands at the foot, expected in the top margin'
  },
  height: {
    vi: 'Số trang cách mép trên {actual}, cần {expected}',
    en: 'The page number stands {actual} from the top edge, expected {expected}'
  }
}

export default defineFormRule({
  code: 'WORD003',
  name: 'word-page-number',
  severity: 'error',
  slips: ({document: {profile}, word}) => [
    ...wholeFile(word, profile),
    ...word.sheets.flatMap(at => place(at, profile))
  ],
  explain: ({words, actual = '', expected = ''}) => ({fault: filled(faults[words?.fault ?? ''], actual, expected)}),
  message: {vi: '{fault}[ ({more})]', en: '{fault}[ ({more})]'},
  hint: {
    vi: 'Trong Word: Insert → Page Number → Top of Page, căn giữa; chọn Different First Page.',
    en: 'In Word: Insert → Page Number → Top of Page, centred; tick Different First Page.'
  },
  examples: {
    ok: [
      wordCase('Số trang ở giữa lề trên, từ trang 2.', 'Numbers in the top margin from page 2.', {
        sheets: [soundSheet]
      }),
      wordCase('Văn bản một trang, không đánh số.', 'One page without a number.', {
        isLong: false,
        sheets: [{...soundSheet, number: undefined}]
      })
    ],
    bad: [
      [
        wordCase('Nhiều trang mà không có số trang.', 'Several pages, no numbers.', {
          sheets: [{...soundSheet, number: undefined}]
        }),
        '1:1-1:1'
      ],
      [
        wordCase('Số trang ở chân mọi trang.', 'Numbers at the foot of every page.', {
          sheets: [{...soundSheet, number: {where: 'foot'}, firstNumber: {where: 'foot'}}]
        }),
        '1:1-1:1',
        '1:1-1:1'
      ],
      [
        wordCase('Văn bản Đảng, số trang cách mép trên 12,7 mm.', 'A Party paper, 12.7 mm from the edge.', {
          sheets: [{...soundSheet, number: {where: 'head', fromTop: 12.7}}]
        }),
        '1:1-1:1 12,7 mm → 10 mm'
      ]
    ]
  }
})

// --- internal ---

/** Whether there are numbers at all, and none on the first page. */
function wholeFile({sheets: [first, ...others], isLong}: WordForm, {page: {pageNumber}}: Profile): WordSlip[] {
  if (!first) return []
  const fact = pageNumber.hideOnFirst
  const isNumbered = [first, ...others].some(({number}) => number)
  return [
    ...(isLong && !isNumbered ? [{spot: first.spot, fact, words: {fault: 'none'}}] : []),
    ...(fact.value && first.firstNumber ? [{spot: first.spot, fact, words: {fault: 'first'}}] : [])
  ]
}

function place({spot, number}: WordSheet, {page: {pageNumber}}: Profile): WordSlip[] {
  const {hideOnFirst, fromTop} = pageNumber
  if (number?.where === 'foot') return [{spot, fact: hideOnFirst, words: {fault: 'foot'}}]
  // Where the law is silent, any place in the margin will do.
  if (number?.fromTop === undefined || fromTop.mark === 'P') return []
  if (Math.abs(number.fromTop - fromTop.value) <= tolerance.mm) return []
  const [actual, expected] = [measureText(number.fromTop, 'mm'), measureText(fromTop.value, 'mm')]
  return [{spot, actual, expected, fact: fromTop, words: {fault: 'height'}}]
}

function filled(message: Message | undefined, actual: string, expected: string): Message | undefined {
  const fill = (text: string) => text.replace('{actual}', actual).replace('{expected}', expected)
  return message && {vi: fill(message.vi), en: fill(message.en)}
}
