import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('overlap', {
  code: 'FIG011',
  name: 'figure-overlap',
  severity: 'warning',
  message: {
    vi: '{calculation}, lớn hơn {actual}: các phần trùng nhau, hoặc có số sai',
    en: '{calculation}, more than {actual}: the parts overlap, or a figure is wrong'
  },
  hint: {
    vi: 'Nếu một đối tượng thuộc nhiều nhóm thì nói rõ; nếu không, sửa số sai.',
    en: 'Say so if the groups overlap; else correct the figure that is wrong.'
  },
  examples: {
    ok: ['Có 98 hộ nghèo; trong đó 26 hộ có người ốm; số hộ thiếu nước là 37 hộ.'],
    bad: [['Có 98 người nghiện; trong đó có 46 người có hồ sơ; số đang uống thuốc là 57 người.', '1:4-1:6 98']]
  }
})
