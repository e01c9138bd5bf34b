import {defineFaultRule} from '../fault-rule.ts'
import {explainYaml} from '../yaml-reasons.ts'

export default defineFaultRule('yaml-syntax', {
  code: 'META001',
  name: 'yaml-syntax',
  severity: 'error',
  basis: 'vanthu, phần mở đầu và tệp dữ liệu (YAML 1.2)',
  explain: ({words}) => ({problem: explainYaml(words)}),
  message: {vi: 'YAML: {problem}', en: 'YAML: {problem}'},
  hint: {
    vi: 'Mỗi trường một dòng “tên: giá trị”; giá trị có dấu đặc biệt thì đặt trong dấu ngoặc kép.',
    en: 'One field a line, “name: value”; put values with special signs in double quotes.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\nsubject: "Kết quả: quý I"\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\ntype: ke-hoach\n---\nA.', '3:1-3:5'],
      ['---\ntype: bao-cao\nsubject: Kết quả: quý I\n---\nA.', '3:10-3:11'],
      ['---\ntype: [bao-cao\n---\nA.', '2:15-2:16']
    ]
  }
})
