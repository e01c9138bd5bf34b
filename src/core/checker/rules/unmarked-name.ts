import {shortName} from '../../redaction/name-forms.ts'
import {defineRule} from '../rule.ts'
import {sourceLines} from '../source-lines.ts'

/** Who reads the first ones looks for the others. */
const mostReported = 20

export default defineRule({
  code: 'MDX020',
  name: 'unmarked-name',
  severity: 'warning',
  basis: 'vanthu, che tên người (Redact); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  check({document: {text, redaction}}, report) {
    const lines = sourceLines(text)
    const names = new Map(redaction.marks.map(mark => [mark.name.normalize('NFC').trim(), mark]))
    for (const [name, mark] of names) {
      if (redaction.faults.length > 0 || shortName(name)) continue
      const places = Array.from(text.normalize('NFC').matchAll(wholeName(name)), ({0: found, index}) =>
        lines.placeOf(index, index + found.length)
      )
      for (const place of places.filter(each => !redaction.touches(each)).slice(0, mostReported))
        report({place, expected: `<Redact as="${mark.as}">`, words: {line: String(mark.place.line)}})
    }
  },
  message: {
    vi: 'Tên được che ở dòng {line} còn để trần ở đây, cần “{expected}”',
    en: 'The name that is marked at line {line} stands here without a mark, expected “{expected}”'
  },
  hint: {
    vi: 'Đặt tên này trong <Redact …>…</Redact> như ở dòng kia; trang lưu trữ không tạo được khi còn một chỗ để trần.',
    en: 'Put the name between <Redact …>…</Redact> as on that line; no site is built while one place is left.'
  },
  examples: {
    ok: [
      'Bị can <Redact as="N.V.T.">Nguyễn Văn Thử</Redact>, rồi <Redact as="N.V.T.">Nguyễn Văn Thử</Redact>.',
      'Bị can <Redact as="N.V.T.">Nguyễn Văn Thử</Redact>, ông Nguyễn Văn Thửa.'
    ],
    bad: [
      [
        'Bị can <Redact as="N.V.T.">Nguyễn Văn Thử</Redact> khai.\n\nÔng Nguyễn Văn Thử nhận.',
        '3:5-3:19 → <Redact as="N.V.T.">'
      ]
    ]
  }
})

// --- internal ---

function wholeName(name: string): RegExp {
  const words = name.split(/\s+/).map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
}
