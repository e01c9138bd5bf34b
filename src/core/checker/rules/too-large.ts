import {fileStart} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('too-large', {
  code: 'FILE002',
  name: 'too-large',
  severity: 'error',
  basis: 'vanthu, tệp văn bản',
  message: {
    vi: 'Tệp dài “{actual}” ký tự, cần nhiều nhất “{expected}”',
    en: 'The file has “{actual}” characters, expected at most “{expected}”'
  },
  hint: {
    vi: 'Tách tệp thành nhiều văn bản, hoặc xem lại: có thể đây không phải một văn bản hành chính.',
    en: 'Split the file into several papers, or look again: this may be no official paper at all.'
  },
  examples: {
    ok: ['Nội dung.'],
    bad: [
      [
        {
          situation: {vi: 'Tệp mười triệu ký tự.', en: 'A file of ten million characters.'},
          text: '',
          faults: [{kind: 'too-large', place: fileStart, actual: '10000000', expected: '2000000'}]
        },
        '1:1-1:1 10000000 → 2000000'
      ]
    ]
  }
})
