import type {Message} from '../../diagnostic.ts'
import {soundSheet, stateText, wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'
import {fitsFact, lawfulText, measureText, tolerance} from '../word-values.ts'

const sides = ['top', 'bottom', 'left', 'right'] as const
const sideWords: Record<string, Message> = {
  top: {vi: 'Lề trên', en: 'Top margin'},
  bottom: {vi: 'Lề dưới', en: 'Bottom margin'},
  left: {vi: 'Lề trái', en: 'Left margin'},
  right: {vi: 'Lề phải', en: 'Right margin'}
}

export default defineFormRule({
  code: 'WORD002',
  name: 'word-margins',
  severity: 'error',
  slips: ({document: {profile}, word}) =>
    // The law only wants the area of a sheet that lies to be like the other.
    word.sheets
      .filter(({width, height}) => width <= height)
      .flatMap(sheet =>
        sides
          .filter(side => !fitsFact(sheet[side], profile.page.margins[side], tolerance.mm))
          .map(side => ({
            spot: sheet.spot,
            actual: measureText(sheet[side], 'mm'),
            expected: lawfulText(profile.page.margins[side], 'mm'),
            fact: profile.page.margins[side],
            words: {side}
          }))
      ),
  explain: ({words}) => ({side: sideWords[words?.side ?? '']}),
  message: {
    vi: '{side} {actual}, cần {expected}[ ({more})]',
    en: '{side} of {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Trong Word: Layout → Margins → Custom Margins (Bố trí → Lề → Lề tuỳ chỉnh).',
    en: 'In Word: Layout → Margins → Custom Margins.'
  },
  examples: {
    ok: [
      wordCase('Lề 20, 20, 30, 15 mm.', 'Margins of 20, 20, 30, 15 mm.', {sheets: [soundSheet]}),
      wordCase(
        'Văn bản Nhà nước, lề trái 35 mm.',
        'A State paper, left margin 35 mm.',
        {sheets: [{...soundSheet, left: 35}]},
        stateText
      ),
      wordCase('Lệch 0,3 mm vì Word làm tròn.', 'Off by 0.3 mm, which Word rounds.', {
        sheets: [{...soundSheet, top: 20.3}]
      })
    ],
    bad: [
      [
        wordCase('Lề mặc định của Word.', 'The margins that Word begins with.', {
          sheets: [{...soundSheet, top: 25.4, right: 25.4, bottom: 25.4, left: 25.4}]
        }),
        '1:1-1:1 25,4 mm → 20 mm',
        '1:1-1:1 25,4 mm → 20 mm',
        '1:1-1:1 25,4 mm → 30 mm',
        '1:1-1:1 25,4 mm → 15 mm'
      ],
      [
        wordCase(
          'Văn bản Nhà nước, lề trái 25 mm.',
          'A State paper, left margin 25 mm.',
          {sheets: [{...soundSheet, left: 25}]},
          stateText
        ),
        '1:1-1:1 25 mm → 30–35 mm'
      ]
    ]
  }
})
