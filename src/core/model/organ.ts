import {z} from 'zod'
import {day, field, line, slug} from './field.ts'

/** What an organ is, since the header's lines and the signature follow from it (HD 05 I.2.1; NĐ 30 PL I.II.2). */
export const organKinds = [
  'party-committee', // đảng uỷ, and its standing board
  'party-office', // văn phòng, ban, uỷ ban kiểm tra of a committee
  'party-cell', // chi bộ
  'party-congress',
  'party-steering', // ban chỉ đạo, tiểu ban, hội đồng of the Party
  'peoples-committee', // UBND
  'peoples-council', // HĐND
  'state-unit', // a unit with a seal of its own
  'state-steering', // ban chỉ đạo, hội đồng, tổ công tác of the State
  'state-title' // a state title such as Chủ tịch UBND
] as const

export const organLevels = ['central', 'province', 'district', 'commune', 'base', 'cell'] as const

const officeHolderSchema = z.strictObject({
  fullName: field('Họ và tên', 'Họ và tên người giữ chức vụ.', line),
  position: field('Chức vụ', 'Chức vụ, ví dụ “BÍ THƯ”.', line),
  from: field('Từ ngày', 'Ngày bắt đầu giữ chức vụ.', day).optional(),
  until: field('Đến ngày', 'Ngày cuối cùng giữ chức vụ.', day).optional()
})

export const organSchema = z.strictObject({
  name: field('Tên cơ quan', 'Tên viết thường, ví dụ “Đảng uỷ xã Suối Ngàn”.', line),
  system: field('Hệ thống', 'party hoặc state.', z.enum(['party', 'state'])),
  kind: field('Loại cơ quan', 'Quyết định các dòng đầu văn bản và cách đề ký.', z.enum(organKinds)),
  level: field('Cấp', 'Cấp của cơ quan.', z.enum(organLevels)),
  parent: field('Cơ quan cấp trên', 'Mã cơ quan cấp trên trong tệp này.', slug).optional(),
  parentLine: field(
    'Dòng cơ quan cấp trên',
    'Dòng in trên tên cơ quan, ví dụ “ĐẢNG BỘ TỈNH SƠN BÌNH”.',
    line
  ).optional(),
  lines: field('Các dòng tên cơ quan', 'Các dòng in đậm ở đầu văn bản; mỗi dòng một phần tử.', z.array(line).min(1)),
  symbol: field('Ký hiệu', 'Chữ viết tắt trong ký hiệu, ví dụ ĐU, UBND.', line),
  codeNotationUnit: field(
    'Ký hiệu đơn vị soạn thảo',
    'Phần sau gạch nối trong số công văn của Nhà nước, ví dụ VP.',
    line
  ).optional(),
  place: field('Địa danh', 'Địa danh ghi trước ngày tháng.', line),
  authority: field('Tập thể', 'Tập thể được ký thay mặt, ví dụ “ỦY BAN NHÂN DÂN”.', line).optional(),
  archive: field('Nơi lưu', 'Phần sau chữ “Lưu” ở Nơi nhận.', line).optional(),
  contact: field('Dòng liên hệ', 'Địa chỉ, điện thoại, thư điện tử.', line).optional(),
  signers: field('Người ký', 'Những người giữ chức vụ theo thời gian.', z.array(officeHolderSchema)).optional(),
  from: field('Thành lập', 'Ngày cơ quan bắt đầu tồn tại.', day).optional(),
  until: field('Chấm dứt', 'Ngày cuối cùng cơ quan tồn tại.', day).optional(),
  successor: field('Cơ quan kế thừa', 'Mã cơ quan kế thừa.', slug).optional()
})

/** `data/organs.yaml`: a map from the organ's key to the organ. */
export const organsSchema = z.record(slug, organSchema)

export type Organ = z.infer<typeof organSchema> & {key: string}
export type System = Organ['system']
