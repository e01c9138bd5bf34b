import {auditedPaper} from '../../audit/audited-paper.ts'
import {findKnownFact} from '../../audit/known-facts.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'FIG013',
  name: 'figure-binding',
  severity: 'info',
  basis: 'vanthu, số liệu (data/*.facts.yaml)',
  needs: 'request',
  check({document}, report) {
    for (const {block, figures} of auditedPaper(document).blocks) {
      for (const figure of figures) {
        if (figure.whole || figure.range || figure.bound) continue
        const end = figure.kind === 'percent' ? figure.tail : figure.end
        const {place, verbatim} = block.locate(figure.start, end)
        const actual = block.text.slice(figure.start, end)
        const expected = verbatim ? findKnownFact(figure, actual, document.book) : undefined
        if (expected !== undefined) report({place, actual, expected, fix: {place, text: `{${expected}}`}})
      }
    }
  },
  message: {
    vi: '{actual} có sẵn trong số liệu với tên “{expected}”',
    en: '{actual} is known as “{expected}”'
  },
  hint: {
    vi: 'Gọi tên số liệu để nó tự cập nhật: vanthu check --code FIG013 --fix.',
    en: 'Name the fact, so that it follows the data: vanthu check --code FIG013 --fix.'
  },
  examples: {
    ok: ['Xã có {dia_ban.thon} thôn, 13 thôn xa, 12 hộ.'],
    bad: [['Xã có 12 thôn.', '1:7-1:9 12 → dia_ban.thon']]
  }
})
