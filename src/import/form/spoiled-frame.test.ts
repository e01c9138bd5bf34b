import {expect} from 'vitest'
import {describeFaults, type Fault} from '../../testing/describe-faults.ts'
import {otherMarkup, otherRun, otherText, withoutParagraph} from '../../testing/spoil-docx.ts'

const party = '2026/12-nq-cb'
const state = '2026/112-tb-ubnd'
const report = '2026/86-bc-du'

const faults: Fault[] = [
  [
    'Letter paper',
    party,
    [otherMarkup(/w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"')],
    ['WORD001 thiết lập trang: Khổ giấy 215,9 × 279,4 mm, cần 210 × 297 mm']
  ],
  [
    'a narrow left margin',
    state,
    [otherMarkup(/w:left="1701"/, 'w:left="1418"')],
    ['WORD002 thiết lập trang: Lề trái 25 mm, cần 30–35 mm']
  ],
  [
    'a page number on page 1',
    state,
    [otherMarkup(/<w:titlePg\/>/, '')],
    ['WORD003 thiết lập trang: Trang 1 có số trang, cần để trống']
  ],
  [
    'no page numbers on a paper of several pages',
    report,
    [otherMarkup(/<w:headerReference [^>]*w:type="default"[^>]*\/>/g, '')],
    ['WORD003 thiết lập trang, phần 1: Không có số trang, cần có từ trang 2']
  ],
  [
    'page numbers too low in a Party paper',
    party,
    [otherMarkup(/w:header="567"/, 'w:header="720"')],
    ['WORD003 thiết lập trang: Số trang cách mép trên 12,7 mm, cần 10 mm']
  ],
  [
    'page numbers at the right',
    state,
    [
      otherMarkup(
        /<w:pStyle w:val="PageNumber"\/>/,
        '<w:pStyle w:val="PageNumber"/><w:jc w:val="right"/>',
        'word/header1.xml'
      )
    ],
    ['WORD012 đầu trang: Số trang: căn phải, cần căn giữa']
  ],
  [
    'another font in two paragraphs',
    party,
    [
      otherRun('Ngày 03/7/2026', '<w:rFonts w:ascii="Arial"/>'),
      otherRun('4. Chi bộ giao', '<w:rFonts w:ascii="Arial"/>')
    ],
    [
      'WORD004 thân, đoạn 11 (“Ngày 03/7/2026, Chi bộ thôn …”): Phông chữ “Arial”, cần “Times New Roman” (cùng lỗi ở 1 chỗ nữa: đoạn 15)'
    ]
  ],
  [
    'a font of the theme',
    party,
    [otherRun('4. Chi bộ giao', '<w:rFonts w:asciiTheme="minorHAnsi"/>')],
    [expect.stringMatching(/^WORD004 thân, đoạn 15 .*cần “Times New Roman”$/)]
  ],
  [
    'a red sentence',
    party,
    [otherRun('4. Chi bộ giao', '<w:color w:val="FF0000"/>')],
    ['WORD005 thân, đoạn 15 (“4. Chi bộ giao đồng …”): Chữ màu #ff0000, cần màu đen (#000000)']
  ],
  [
    'no motto',
    state,
    [withoutParagraph('Độc lập')],
    ['WORD006 phần đầu: Thiếu thành phần: Tiêu ngữ, cần “Độc lập - Tự do - Hạnh phúc”']
  ],
  [
    'no place and date',
    state,
    [otherText('Suối Ngàn, ngày 07 tháng 7 năm 2026', '')],
    [
      'WORD006 phần đầu: Thiếu thành phần: Địa danh và ngày tháng',
      expect.stringMatching(/^WORD022 phần đầu: Chưa rõ số, ký hiệu và ngày ban hành/)
    ]
  ],
  [
    'a motto without spaces',
    state,
    [otherText('Độc lập - Tự do - Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc')],
    [
      'WORD007 phần đầu, bảng 1, hàng 1, ô 2 (“Độc lập-Tự do-Hạnh phúc”): Tiêu ngữ: ghi “Độc lập-Tự do-Hạnh phúc”, cần “Độc lập - Tự do - Hạnh phúc”'
    ]
  ],
  [
    'the prefix of the State in a Party paper',
    party,
    [otherText('T/M CHI BỘ', 'TM. CHI BỘ')],
    ['WORD007 phần ký, bảng 2, hàng 1, ô 2 (“TM. CHI BỘ”): Quyền hạn của người ký: ghi “TM.”, cần “T/M”']
  ],
  [
    'the name in capitals',
    party,
    [otherText('Bùi Văn Nhâm', 'BÙI VĂN NHÂM')],
    ['WORD008 phần ký, bảng 2, hàng 1, ô 2 (“BÙI VĂN NHÂM”): Họ và tên người ký: chữ in hoa, cần in thường']
  ]
]

describeFaults('sheet, page numbers, font and elements', faults)
