import {expect} from 'vitest'
import {describeFaults, type Fault} from '../../testing/describe-faults.ts'
import {otherMarkup, otherParagraph, otherRun, otherText} from '../../testing/spoil-docx.ts'

const party = '2026/12-nq-cb'
const state = '2026/112-tb-ubnd'
const letter = '2026/437-ubnd-kt'

const faults: Fault[] = [
  [
    'small text',
    party,
    [otherRun('4. Chi bộ giao', '<w:sz w:val="26"/>')],
    ['WORD009 thân, đoạn 15 (“4. Chi bộ giao đồng …”): Nội dung: cỡ chữ 13 pt, cần 14–15 pt']
  ],
  [
    'large recipients',
    state,
    [otherRun('- Trưởng các thôn', '<w:sz w:val="28"/>')],
    ['WORD009 phần ký, bảng 2, hàng 1, ô 1 (“- Trưởng các thôn;”): Danh sách nơi nhận: cỡ chữ 14 pt, cần 11 pt']
  ],
  [
    'a bold parent organ',
    party,
    [otherRun('ĐẢNG BỘ XÃ', '<w:b/>')],
    [
      'WORD010 phần đầu, bảng 1, hàng 1, ô 1 (“ĐẢNG BỘ XÃ SUỐI NGÀN”): Cơ quan chủ quản trực tiếp: chữ đậm, cần không đậm'
    ]
  ],
  [
    'the organ in small letters',
    party,
    [otherText('CHI BỘ THÔN ĐỒI CHÈ', 'Chi bộ thôn Đồi Chè')],
    [expect.stringMatching(/^WORD008 phần đầu, bảng 1, hàng 1, ô 1 .*: chữ in thường, cần in hoa$/)]
  ],
  [
    'a head whose lines are broken in one paragraph',
    state,
    [otherMarkup(/XÃ SUỐI NGÀN<\/w:t>/, 'XÃ SUỐI NGÀN</w:t><w:br/><w:t>TỔ MỘT</w:t>')],
    []
  ],
  [
    'an upright date',
    state,
    [otherRun('Suối Ngàn, ngày', '<w:i w:val="0"/>')],
    [
      'WORD011 phần đầu, bảng 1, hàng 2, ô 2 (“Suối Ngàn, ngày 07 tháng …”): Địa danh và ngày tháng: chữ đứng, cần nghiêng'
    ]
  ],
  [
    'a type at the left',
    party,
    [otherParagraph('NGHỊ QUYẾT', '<w:jc w:val="left"/>')],
    ['WORD012 phần đầu, đoạn 8 (“NGHỊ QUYẾT”): Tên loại văn bản: căn trái, cần căn giữa']
  ],
  [
    'single lines in a Party paper',
    party,
    [otherParagraph('4. Chi bộ giao', '<w:spacing w:after="120" w:line="240" w:lineRule="auto"/>')],
    ['WORD014 thân, đoạn 15 (“4. Chi bộ giao đồng …”): Giãn dòng 1 dòng, cần 18–22 pt']
  ],
  [
    'no indent',
    state,
    [otherParagraph('Giao Phòng Kinh tế tiếp nhận', '<w:ind w:firstLine="0"/>')],
    [expect.stringMatching(/^WORD015 thân, đoạn \d+ .*Đầu dòng thụt 0 mm, cần 10 \/ 12,7 mm$/)]
  ],
  [
    'no gap above a paragraph',
    party,
    [
      otherParagraph('3. Kiểm tra', '<w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="exact"/>'),
      otherParagraph('4. Chi bộ giao', '<w:spacing w:before="0" w:after="120" w:line="360" w:lineRule="exact"/>')
    ],
    ['WORD016 thân, đoạn 15 (“4. Chi bộ giao đồng …”): Đoạn cách đoạn trên 0 pt, cần ≥ 6 pt']
  ],
  [
    'six hyphens below the subject',
    party,
    [otherMarkup(/>-----</, '>------<')],
    ['WORD017 phần đầu, đoạn 9 (“sinh hoạt chi bộ tháng …”): Trích yếu: bên dưới cần có “-----”, đang là “------”']
  ],
  [
    'the colon of the State and no zero in a Party number',
    party,
    [otherText('Số 12-NQ/CB', 'Số: 5-NQ/CB')],
    ['WORD018 phần đầu, bảng 1, hàng 2, ô 1 (“Số: 5-NQ/CB”): Số và ký hiệu ghi “Số: 5-NQ/CB”, cần “Số 05-NQ/CB”']
  ],
  [
    'a month with a zero too many',
    state,
    [otherText('ngày 07 tháng 7 năm 2026', 'ngày 07 tháng 07 năm 2026')],
    [
      'WORD019 phần đầu, bảng 1, hàng 2, ô 2 (“Suối Ngàn, ngày 07 tháng …”): Địa danh và ngày tháng ghi “Suối Ngàn, ngày 07 tháng 07 năm 2026”, cần “Suối Ngàn, ngày 07 tháng 7 năm 2026”'
    ]
  ],
  [
    'no closing mark of the State',
    state,
    [otherText('thực hiện./.', 'thực hiện.')],
    [expect.stringMatching(/^WORD020 thân, đoạn \d+ .*cần kết thúc bằng “\.\/\.”$/)]
  ],
  [
    'a tracked change that was left',
    party,
    [
      {
        change: xml =>
          xml.replace(
            '<w:r><w:t xml:space="preserve">BÍ THƯ',
            '<w:ins w:id="9" w:author="A"><w:r><w:t>Q. </w:t></w:r></w:ins><w:r><w:t xml:space="preserve">BÍ THƯ'
          )
      }
    ],
    [expect.stringMatching(/^WORD021 .*Tệp còn 1 thay đổi được theo dõi/)]
  ],
  [
    'a label that is skipped',
    party,
    [otherText('3. Kiểm tra, phát quang', '5. Kiểm tra, phát quang')],
    [
      expect.stringMatching(/^BODY002 thân, đoạn 14 \(“5\. Kiểm tra.*Số mục “5\.” không liền mạch, cần “3\.”/),
      expect.stringMatching(/^BODY002 thân, đoạn 15 /)
    ]
  ],
  [
    'the addressees of a letter in small type',
    letter,
    [otherRun('Kính gửi', '<w:sz w:val="24"/>')],
    [expect.stringMatching(/^WORD009 phần đầu, đoạn \d+ .*Chữ trước nơi gửi đến: cỡ chữ 12 pt, cần 13–14 pt/)]
  ]
]

describeFaults('look, wording and text', faults)
