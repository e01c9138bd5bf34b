import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('words', {
  code: 'FIG009',
  name: 'figure-words',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: '{calculation}, không phải {actual}',
    en: '{calculation}, not {actual}'
  },
  hint: {
    vi: 'Sửa cho số và chữ khớp nhau.',
    en: 'Make figure and words agree.'
  },
  examples: {
    ok: ['Trong 08 (tám) ngày; 05 (năm) hộ; mỗi năm (01) lần; 1.500.000 đồng (một triệu năm trăm nghìn đồng).'],
    bad: [
      ['Trong 09 (tám) ngày.', '1:7-1:9 09 → 8'],
      ['Chi 1.500.000 đồng (Bằng chữ: Một triệu sáu trăm nghìn đồng chẵn).', '1:5-1:14 1.500.000 → 1.600.000'],
      ['Thành lập ba (04) tổ.', '1:15-1:17 04 → 3']
    ]
  }
})
