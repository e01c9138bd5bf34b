import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('parts', {
  code: 'FIG001',
  name: 'figure-parts',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: '{calculation}, không phải {actual}',
    en: '{calculation}, not {actual}'
  },
  hint: {
    vi: 'Đối chiếu từng phần với nguồn số liệu, sửa phần sai hoặc tổng.',
    en: 'Compare each part with its source, then correct the part that is wrong, or the whole.'
  },
  examples: {
    ok: [
      'Đảng bộ có 18 tổ chức đảng (02 đảng bộ với 05 chi bộ; 16 chi bộ trực thuộc).',
      'Chi bộ có 40 đảng viên (nữ: 15; dân tộc thiểu số: 12; dự bị: 02).',
      'Kinh phí 1,2 tỷ đồng, gồm: ngân sách 700 triệu đồng; xã hội hoá 500 triệu đồng.',
      'Bắt 12 vụ = 15 đối tượng; tổng 30 = 20 + 10.',
      'Có 25 người, gồm:\n\n- Khối Đảng: 10 người;\n- Khối chính quyền: 15 người.'
    ],
    bad: [
      ['Đảng bộ có 19 tổ chức đảng (02 đảng bộ với 05 chi bộ; 16 chi bộ trực thuộc).', '1:12-1:14 19'],
      ['Kinh phí 90 triệu đồng, gồm: xã 50 triệu đồng; thôn 30 triệu đồng.', '1:10-1:23 90 triệu đồng'],
      ['Có 26 người, gồm:\n\n- Khối Đảng: 10 người;\n- Khối chính quyền: 15 người.', '1:4-1:6 26'],
      ['Tổng số 31 = 20 + 10 hộ.', '1:9-1:11 31'],
      ['Huy động 20 dân quân, 12 đoàn viên; tổng số 33 người.', '1:45-1:47 33']
    ]
  }
})
