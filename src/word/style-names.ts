/** Every style of an exported paper and its name in the list of styles; ids follow the classes of the official tree. */
export const styleNames = {
  national: 'Quốc hiệu, tiêu đề',
  motto: 'Tiêu ngữ',
  'parent-organ': 'Cơ quan cấp trên',
  organ: 'Cơ quan ban hành',
  number: 'Số, ký hiệu',
  'place-date': 'Địa danh, ngày tháng',
  'letter-subject': 'Trích yếu công văn',
  urgency: 'Mức độ khẩn',
  'draft-mark': 'Dấu dự thảo',
  circulation: 'Phạm vi lưu hành',
  'type-name': 'Tên loại',
  'author-line': 'Dòng tác giả',
  subject: 'Trích yếu',
  'addressees-word': 'Kính gửi',
  addressee: 'Nơi được gửi',
  'authority-line': 'Thẩm quyền ban hành',
  'legal-basis': 'Căn cứ',
  'verb-line': 'Lệnh ban hành',
  text: 'Nội dung',
  dash: 'Gạch đầu dòng',
  quote: 'Đoạn trích',
  'heading-part': 'Phần',
  'heading-chapter': 'Chương',
  'heading-section': 'Mục',
  'heading-subsection': 'Tiểu mục',
  'heading-article': 'Điều',
  'heading-clause': 'Khoản',
  'heading-point': 'Điểm',
  'heading-roman': 'Đề mục I.',
  'heading-arabic': 'Đề mục 1.',
  'heading-decimal': 'Đề mục 1.1.',
  'heading-letter': 'Đề mục a)',
  unnumbered: 'Đề mục không số',
  authority: 'Quyền hạn ký',
  position: 'Chức vụ người ký',
  'full-name': 'Họ tên người ký',
  'recipients-label': 'Nơi nhận',
  recipient: 'Danh sách nơi nhận',
  drafter: 'Người soạn thảo',
  'appendix-word': 'Phụ lục',
  'appendix-title': 'Tên phụ lục',
  'appendix-reference': 'Chỉ dẫn kèm theo',
  'copy-title': 'Hình thức sao',
  'copy-stamp-line': 'Dấu bản sao',
  contact: 'Địa chỉ cơ quan',
  'page-number': 'Số trang',
  footnote: 'Chú thích',
  'table-cell': 'Ô bảng',
  'table-head': 'Đầu cột bảng',
  'table-caption': 'Tên bảng, biểu đồ',
  'table-unit': 'Đơn vị tính',
  'data-source': 'Nguồn số liệu',
  chart: 'Biểu đồ',
  rule: 'Đường kẻ',
  'section-end': 'Cuối phần'
} as const

export type StyleId = keyof typeof styleNames

/** Narrow a class of the tree to a style. */
export function isStyleId(name: string): name is StyleId {
  return Object.hasOwn(styleNames, name)
}

/** A style's id in the file, e.g. `ParentOrgan`: processors keep ids without marks as they are. */
export function fileStyleId(id: StyleId): string {
  return id.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
}
