import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('hundred', {
  code: 'FIG005',
  name: 'figure-hundred',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: '{calculation}, không phải 100%',
    en: '{calculation}, not 100%'
  },
  hint: {
    vi: 'Tính lại các tỷ lệ từ số liệu gốc; sai số làm tròn đã được trừ.',
    en: 'Compute the shares again from their figures; rounding has been allowed for.'
  },
  examples: {
    ok: [
      'Cơ cấu: nông nghiệp 33,3%, công nghiệp 33,3%, dịch vụ 33,3%.',
      'Dân tộc Kinh chiếm 60%, dân tộc Thái chiếm 30%, dân tộc Dao chiếm 5%.'
    ],
    bad: [
      ['Dân tộc Kinh chiếm 60,5%, dân tộc Thái chiếm 30,5%, dân tộc khác chiếm 8%.', '1:20-1:74 100%'],
      ['Cơ cấu kinh tế: nông nghiệp 45,2%; công nghiệp 30,1%; dịch vụ 22,7%.', '1:29-1:68 100%']
    ]
  }
})
