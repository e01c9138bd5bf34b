import {defineFaultRule} from '../fault-rule.ts'
import {markProblemWords} from '../mark-words.ts'

export default defineFaultRule('redact-form', {
  code: 'MDX019',
  name: 'redact-form',
  severity: 'error',
  basis: 'vanthu, che tên người (Redact); Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  explain: ({words}) => ({why: markProblemWords(words?.problem)}),
  message: {
    vi: 'Thẻ Redact viết sai: {why}; văn bản bị giữ lại, không lên trang lưu trữ',
    en: 'The Redact tag is malformed: {why}; the paper is withheld from every site'
  },
  hint: {
    vi: 'Viết <Redact as="N.V.T.">Nguyễn Văn Thử</Redact> trên một dòng; trong thuộc tính thì dùng nháy đơn: as=\'N.V.T.\'.',
    en: 'Write <Redact as="N.V.T.">Nguyễn Văn Thử</Redact> on one line; inside of an attribute with single quotes: as=\'N.V.T.\'.'
  },
  examples: {
    ok: [
      'Bị can <Redact as="N.V.T.">Nguyễn Văn Thử</Redact> khai.',
      '## Vụ <Redact as="N.V.T." access="internal">Nguyễn Văn Thử</Redact>\n\nA.',
      '<Appendix title="Lời khai của <Redact as=\'N.V.T.\'>Nguyễn Văn Thử</Redact>">\n\nA.\n\n</Appendix>',
      '---\ntype: bao-cao\nsubject: Vụ việc của <Redact as="N.V.T.">Nguyễn Văn Thử</Redact>\n---\nA.'
    ],
    bad: [
      ['Bị can <Redact>Nguyễn Văn Thử</Redact>.', '1:8-1:15'],
      ['Bị can <Redact as="N.V.T." why="a">Nguyễn Văn Thử</Redact>.', '1:8-1:15'],
      ['Bị can <Redact as="N.V.T." access="public">Nguyễn Văn Thử</Redact>.', '1:8-1:15'],
      ['Bị can <Redact as="N.V.T.">Nguyễn Văn\nThử</Redact>.', '1:8-1:15', '2:4-2:12'],
      ['Bị can <Redact as="N.V.T.">**Nguyễn Văn Thử**</Redact>.', '1:8-1:15'],
      ['Bị can <redact as="N.V.T.">Nguyễn Văn Thử</redact>.', '1:8-1:15'],
      ['Có {words("<Redact as=\'A.\'>Nguyễn Văn Thử</Redact>")}.', '1:12-1:51']
    ]
  }
})
