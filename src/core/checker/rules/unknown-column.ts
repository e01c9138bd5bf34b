import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unknown-column', {
  code: 'MDX016',
  name: 'unknown-column',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  message: {
    vi: 'Bảng “{table}” không có cột “{actual}”[, có phải “{expected}”?]',
    en: 'The table “{table}” has no column “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Dùng tên cột (name) trong tệp data/….schema.yaml, không dùng tiêu đề (title).',
    en: 'Use the names of the columns in data/….schema.yaml, not their titles.'
  },
  examples: {
    ok: [
      '<DataTable of={thon} columns={["ten", "dan_so"]} sort="-dan_so" />',
      'Gồm: <List of={thon} template="{ten} ({dan_so} người)" />.'
    ],
    bad: [
      ['<DataTable of={thon} columns={["ten", "dan_soo"]} />', '1:39-1:48 dan_soo → dan_so'],
      ['<DataTable of={thon} sort="-danso" />', '1:22-1:35 danso → dan_so'],
      ['<Chart of={thon} x="nam" y="vu" caption="A" />', '1:26-1:32 vu'],
      ['Gồm: <List of={thon} template="{ten} ({dan_sp} người)" />.', '1:22-1:55 dan_sp → dan_so']
    ]
  }
})
