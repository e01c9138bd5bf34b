import type {Message} from '../core/diagnostic.ts'

/** Fields and parts of a paper, as the report names them. */
export const partNames: Record<string, Message> = {
  type: {vi: 'Tên loại', en: 'Type'},
  codeNumber: {vi: 'Số', en: 'Number'},
  codeNotation: {vi: 'Ký hiệu', en: 'Symbol'},
  issuedDate: {vi: 'Ngày ban hành', en: 'Date of issue'},
  place: {vi: 'Địa danh', en: 'Place'},
  organName: {vi: 'Cơ quan ban hành', en: 'Issuing organ'},
  parentOrganName: {vi: 'Cơ quan cấp trên', en: 'Parent organ'},
  issuedBy: {vi: 'Cấp ban hành', en: 'Issuing board'},
  authorLine: {vi: 'Dòng tác giả', en: 'Author line'},
  subject: {vi: 'Trích yếu', en: 'Subject'},
  to: {vi: 'Kính gửi', en: 'Addressees'},
  legalBases: {vi: 'Căn cứ', en: 'Legal bases'},
  proposedBy: {vi: 'Theo đề nghị của', en: 'Proposed by'},
  'verb-line': {vi: 'Dòng quyết định', en: 'Verb line'},
  headings: {vi: 'Đề mục', en: 'Headings'},
  dashes: {vi: 'Gạch đầu dòng', en: 'Dash items'},
  numbered: {vi: 'Đoạn đánh số', en: 'Numbered paragraphs'},
  notes: {vi: 'Chú thích', en: 'Notes'},
  tables: {vi: 'Bảng', en: 'Tables'},
  recipients: {vi: 'Nơi nhận', en: 'Recipients'},
  archive: {vi: 'Nơi lưu', en: 'Archive'},
  drafter: {vi: 'Ký hiệu người soạn thảo', en: "Drafter's mark"},
  'signer.fullName': {vi: 'Họ tên người ký', en: "Signer's name"},
  'signer.position': {vi: 'Chức vụ, thẩm quyền người ký', en: "Signer's post"},
  appendix: {vi: 'Phụ lục', en: 'Appendix'},
  contact: {vi: 'Dòng liên hệ', en: 'Contact line'},
  copy: {vi: 'Bản sao', en: 'Copy'},
  urgency: {vi: 'Mức độ khẩn', en: 'Urgency'},
  circulation: {vi: 'Phạm vi lưu hành', en: 'Circulation'},
  draftRound: {vi: 'Dự thảo lần', en: 'Draft round'}
}

/** What is doubtful or was normalised; `{value}` and `{count}` are filled from the remark. */
export const remarkMessages: Record<string, Message> = {
  nfc: {vi: 'Chữ tổ hợp đưa về Unicode dựng sẵn (NFC): {count} dòng', en: 'Decomposed letters made NFC: {count} lines'},
  'no-break-space': {vi: 'Dấu cách không ngắt đổi thành dấu cách: {count}', en: 'No-break spaces made spaces: {count}'},
  'zero-width': {vi: 'Ký tự không chiếm chỗ đã bỏ: {count}', en: 'Zero-width characters removed: {count}'},
  'exotic-hyphen': {vi: 'Dấu gạch lạ đổi thành “-”: {count}', en: 'Exotic hyphens made "-": {count}'},
  control: {vi: 'Ký tự điều khiển đổi thành dấu cách: {count}', en: 'Control characters made spaces: {count}'},
  tab: {vi: 'Dấu tab đổi thành dấu cách hoặc cột: {count}', en: 'Tabs made spaces or columns: {count}'},
  unwrapped: {
    vi: 'Dòng bị ngắt cứng đã nối lại thành đoạn ({value} dòng)',
    en: 'Hard-wrapped lines joined to paragraphs ({value} lines)'
  },
  ornament: {
    vi: 'Dấu trang trí “{value}” thừa ở đầu văn bản đã bỏ',
    en: 'Surplus ornament "{value}" of the header removed'
  },
  'code-form': {
    vi: 'Số, ký hiệu viết lại theo mẫu: “{value}”',
    en: 'Number and symbol written in the form of the trade: "{value}"'
  },
  'date-form': {vi: 'Ngày viết lại theo mẫu: “{value}”', en: 'Date written in the form of the trade: "{value}"'},
  rejoined: {vi: 'Đoạn bị ngắt trang đã nối lại', en: 'Paragraph split by a page end rejoined'},
  'dash-form': {vi: 'Dấu đầu dòng đổi thành “-”', en: 'Bullet made "-"'},
  'list-mark': {
    vi: 'Dấu cuối mục in theo thể thức: “{value}”',
    en: 'End mark of the item follows the profile: "{value}"'
  },
  undecodable: {vi: 'Có ký tự không giải mã được (\uFFFD)', en: 'Characters that could not be decoded (\uFFFD)'},
  'table-from-columns': {
    vi: 'Bảng dựng từ các cột cách nhau bằng tab, “|” hoặc nhiều dấu cách',
    en: 'Table made from columns set with tabs, "|" or spaces'
  },
  'unplaced-header': {
    vi: 'Dòng ở đầu văn bản không rõ là gì, giữ lại trong nội dung: “{value}”',
    en: 'Header line of unknown meaning, kept in the text: "{value}"'
  },
  'date-incomplete': {
    vi: 'Ngày thiếu hoặc không có trong lịch, ghi ở description: “{value}”',
    en: 'Date incomplete or impossible, kept in description: "{value}"'
  },
  'type-proposed': {vi: 'Tên loại chỉ là đề xuất: {value}', en: 'Type is only proposed: {value}'},
  'profile-proposed': {vi: 'Thể thức chỉ là đề xuất: {value}', en: 'Profile is only proposed: {value}'},
  'rejoined-capital': {
    vi: 'Đoạn bị chú thích ngắt đã nối lại, dù phần sau viết hoa',
    en: 'Paragraph split by a note rejoined, though its second half begins with a capital'
  },
  'note-without-call': {
    vi: 'Chú thích {value} không thấy chỗ gọi, giữ lại trong nội dung',
    en: 'Note {value} has no call; kept in the text'
  },
  'note-without-body': {vi: 'Không thấy nội dung chú thích {value}', en: 'The body of note {value} was not found'},
  'page-residue': {
    vi: 'Có thể là chữ thừa của trang nguồn, giữ lại ở đoạn cuối: “{value}”',
    en: 'Perhaps residue of the source page, kept as the last paragraph: "{value}"'
  },
  'copy-kept': {
    vi: 'Phần bản sao giữ lại ở cuối nội dung: cơ quan sao không có trong data/organs.yaml, hoặc viết khác mẫu: “{value}”',
    en: 'The block of the copy is kept at the end of the body: its organ is not in data/organs.yaml, or its form differs: "{value}"'
  },
  'after-signature': {
    vi: 'Chữ sau phần ký, chuyển về cuối nội dung: “{value}”',
    en: 'Text after the signature, moved to the end of the body: "{value}"'
  },
  'appendix-number': {
    vi: 'Chỉ có một phụ lục nên số “{value}” không in',
    en: 'The only appendix is printed without its number "{value}"'
  },
  'archive-empty': {vi: 'Dòng “Lưu” không ghi nơi lưu', en: 'The archive line names no place'},
  'signed-mark': {
    vi: 'Dấu “{value}” ở phần ký, ghi ở description',
    en: 'Mark "{value}" of the signature, kept in description'
  },
  'several-signers': {
    vi: 'Có {value} người ký; xem lại thứ tự (người đầu ở bên phải)',
    en: '{value} signers; check the order (the first stands on the right)'
  },
  'dash-may-be-heading': {
    vi: 'Dòng gạch đầu dòng có thể là đề mục: “{value}”',
    en: 'This dash item may be a heading: "{value}"'
  },
  'paragraph-changed': {vi: 'Đoạn đã sửa: “{value}”', en: 'Paragraph changed: "{value}"'},
  'paragraph-added': {vi: 'Đoạn thêm mới: “{value}”', en: 'Paragraph added: "{value}"'},
  'paragraph-removed': {vi: 'Đoạn đã bỏ: “{value}”', en: 'Paragraph removed: "{value}"'},
  'front-changed': {vi: 'Trường đã sửa: {value}', en: 'Field changed: {value}'},
  'front-conflict': {
    vi: 'XUNG ĐỘT: trường này đã sửa ở cả hai nơi, giữ bản MDX; bản Word ghi {value}',
    en: 'CONFLICT: this field was changed on both sides, the MDX stays; Word has {value}'
  },
  conflict: {
    vi: 'XUNG ĐỘT: đoạn đã sửa ở cả hai nơi, bản Word ghi trong chú thích tại chỗ: “{value}”',
    en: 'CONFLICT: changed on both sides, the words of Word stand in a comment at the place: "{value}"'
  },
  'figure-typed-over': {
    vi: 'Số liệu lấy từ data đã bị gõ đè, không thay: {value}; hãy sửa trong data/',
    en: 'A figure from the data was typed over and not replaced: {value}; change it in data/'
  },
  'figure-taken': {
    vi: 'Số liệu trong Word khác với data/, lấy số đã gõ: {value}',
    en: 'A figure in Word differs from data/; the typed one was taken: {value}'
  },
  'made-taken': {
    vi: 'Bảng, biểu trong Word khác với data/, lấy bảng đã gõ: “{value}”',
    en: 'A table or chart in Word differs from data/; what was typed was taken: "{value}"'
  },
  'own-export': {
    vi: 'Tệp do vanthu xuất từ {value}: chỗ nào chữ không đổi thì vẫn gắn với data/',
    en: 'An export of vanthu from {value}: what was not edited stays bound to data/'
  },
  'own-export-typed': {
    vi: 'Tệp do vanthu xuất từ {value}, nhưng không gắn lại được với data/ ở đây: số liệu vào như chữ gõ',
    en: 'An export of vanthu from {value} that could not be bound to the data here: figures came in as typed'
  },
  'made-changed': {
    vi: 'Bảng, biểu lấy từ data khác với bản Word, không thay: “{value}”',
    en: 'A table or chart made from data differs from Word and was not replaced: "{value}"'
  },
  tcvn3: {
    vi: 'Chữ gõ bằng phông TCVN3 (.VnTime …) đã đổi sang Unicode',
    en: 'Text in TCVN3 fonts (.VnTime …) made Unicode'
  },
  vni: {vi: 'Chữ gõ bằng phông VNI đã đổi sang Unicode', en: 'Text in VNI fonts made Unicode'},
  'table-spans': {
    vi: 'Ô gộp của bảng đã tách: chữ ở ô đầu, các ô còn lại để trống',
    en: 'Joined cells of a table divided: the text stands in the first, the others are empty'
  },
  'header-into-text': {
    vi: 'Phần đầu văn bản nằm trong header của trang, đã đưa vào nội dung',
    en: 'The letterhead stood in the page header; moved to the start of the text'
  },
  'changes-accept': {
    vi: 'Có {count} thay đổi được theo dõi: đã lấy bản SAU khi sửa; muốn lấy bản trước, dùng --changes reject',
    en: '{count} tracked changes: the text AFTER them was taken; for the text before, use --changes reject'
  },
  'changes-reject': {
    vi: 'Có {count} thay đổi được theo dõi: đã lấy bản TRƯỚC khi sửa',
    en: '{count} tracked changes: the text BEFORE them was taken'
  },
  comment: {vi: 'Nhận xét của người đọc: “{value}”', en: 'Comment: "{value}"'},
  'hidden-text': {vi: 'Chữ ẩn trong Word, không lấy vào: “{value}”', en: 'Hidden text, not taken: "{value}"'},
  'formula-text': {
    vi: 'Công thức toán chỉ còn là chữ, cần xem lại: “{value}”',
    en: 'A mathematical formula became plain text: "{value}"'
  },
  'nested-table': {
    vi: 'Bảng nằm trong ô của bảng khác, đã đưa thành chữ của ô',
    en: 'A table inside a cell became the text of the cell'
  },
  picture: {
    vi: 'Hình {value}: đã lưu thành tệp cạnh dự thảo, chưa đặt vào nội dung',
    en: 'Picture {value}: saved beside the draft, not placed in the text'
  },
  'picture-missing': {
    vi: 'Có hình không lấy ra được (nằm ngoài tệp, hoặc không phải dạng hình quen)',
    en: 'A picture could not be taken out (outside of the file, or of no known format)'
  },
  'embedded-object': {
    vi: 'Đối tượng nhúng của chương trình khác (OLE) đã bỏ qua',
    en: 'An embedded object of another program (OLE) was left out'
  },
  'foreign-part': {
    vi: 'Phần nhúng ở định dạng khác (altChunk) không được đọc',
    en: 'An embedded part in another format (altChunk) was not read'
  },
  'margin-words': {
    vi: 'Chữ ở đầu hoặc chân trang không đưa vào nội dung: “{value}”',
    en: 'Words in the head or foot of the page, not taken into the text: "{value}"'
  },
  macros: {vi: 'Tệp có macro; macro bị bỏ qua, không chạy', en: 'The file has macros; they were ignored, never run'},
  links: {
    vi: 'Liên kết ra ngoài: {count}; giữ chữ, bỏ địa chỉ, không mở',
    en: 'Links to the outside: {count}; the words stay, the addresses are dropped, nothing was opened'
  },
  'external-parts': {
    vi: 'Phần nằm ngoài tệp (mẫu, hình, dữ liệu liên kết): {count}; không mở',
    en: 'Parts outside of the file (template, pictures, linked data): {count}; not opened'
  },
  'lost-words': {
    vi: 'Có chữ của bản gốc không nằm trong bản thảo: {value}',
    en: 'Words of the source are not in the draft: {value}'
  }
}
