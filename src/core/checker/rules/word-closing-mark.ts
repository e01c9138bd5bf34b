import {sampleElement, stateText, wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'

const stateMark = './.'

export default defineFormRule({
  code: 'WORD020',
  name: 'word-closing-mark',
  severity: 'error',
  slips({document: {profile}, word}) {
    const fact = profile.body.closingMark
    const last = word.elements.findLast(({spot}) => spot.region === 'body')
    if (last?.role !== 'text') return []
    const {role, spot, text} = last
    const isRight = fact.value === stateMark ? text.endsWith(stateMark) : !text.endsWith(stateMark)
    return isRight ? [] : [{role, spot, actual: text.slice(-20), expected: fact.value, fact}]
  },
  message: {
    vi: 'Nội dung kết thúc bằng “…{actual}”, cần kết thúc bằng “{expected}”',
    en: 'The text ends with “…{actual}”, expected it to end with “{expected}”'
  },
  hint: {
    vi: 'Văn bản của Nhà nước kết thúc nội dung bằng “./.”, của Đảng bằng dấu chấm.',
    en: 'Papers of the State end their text with “./.”, those of the Party with a full stop.'
  },
  examples: {
    ok: [
      wordCase('Văn bản Đảng, dấu chấm.', 'A Party paper, a full stop.', {elements: [sampleElement('text', 'Hết.')]}),
      wordCase(
        'Văn bản Nhà nước, “./.”.',
        'A State paper, “./.”.',
        {elements: [sampleElement('text', 'Hết./.')]},
        stateText
      )
    ],
    bad: [
      [
        wordCase(
          'Văn bản Nhà nước, dấu chấm.',
          'A State paper, a full stop.',
          {elements: [sampleElement('text', 'Hết.')]},
          stateText
        ),
        '3:1-3:1 Hết. → ./.'
      ]
    ]
  }
})
