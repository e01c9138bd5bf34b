import {z} from 'zod'
import {accessLevels} from './access-level.ts'
import {copySchema} from './copy.ts'
import {day, field, line, slug} from './field.ts'
import {signerSchema} from './signer.ts'

const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform(value => [value])]) as unknown as z.ZodType<z.output<Item>[]>

/** Issuing boards of a Party organisation: the same header, another signature (HD 05 I.2.1.2c). */
export const issuingBoards = ['ban-chap-hanh', 'ban-thuong-vu', 'thuong-truc', 'dai-hoi', 'hoi-nghi'] as const
export const urgencies = ['khan', 'thuong-khan', 'hoa-toc'] as const
export const circulations = ['luu-hanh-noi-bo', 'xem-xong-tra-lai', 'khong-pho-bien', 'tai-lieu-hoi-nghi'] as const
export const secrecies = ['mat', 'toi-mat', 'tuyet-mat'] as const
export const statuses = ['draft', 'issued', 'expired', 'revoked'] as const
export const profileIds = ['state-nd30', 'party-hd36', 'party-hd05'] as const
export const numberings = ['report', 'parts', 'articles'] as const

/** Links to other papers: ids of the workspace (`2026/12-nq-du`) or numbers and symbols (`18-NQ/TU`). */
const relationFields = {
  implements: field('Thực hiện', 'Văn bản mà văn bản này triển khai thực hiện.', oneOrMany(line)).optional(),
  amends: field('Sửa đổi, bổ sung', 'Văn bản được văn bản này sửa đổi, bổ sung.', oneOrMany(line)).optional(),
  replaces: field('Thay thế', 'Văn bản được văn bản này thay thế.', oneOrMany(line)).optional(),
  repeals: field('Bãi bỏ', 'Văn bản bị văn bản này bãi bỏ.', oneOrMany(line)).optional(),
  repliesTo: field('Trả lời', 'Văn bản mà văn bản này trả lời.', oneOrMany(line)).optional(),
  relatedTo: field('Liên quan', 'Văn bản liên quan khác.', oneOrMany(line)).optional()
}

/** Front matter of a paper. Field names follow Phụ lục VI of NĐ 30/2020 in camel case where they exist. */
export const frontMatterSchema = z.strictObject({
  type: field('Loại văn bản', 'Tên loại viết không dấu, ví dụ nghi-quyet, bao-cao, cong-van.', slug),
  organ: field('Cơ quan ban hành', 'Mã cơ quan trong data/organs.yaml.', slug).optional(),
  organName: field(
    'Tên cơ quan',
    'Tên cơ quan in ở đầu văn bản khi cơ quan không có trong data/organs.yaml.',
    oneOrMany(line)
  ).optional(),
  parentOrganName: field(
    'Tên cơ quan chủ quản',
    'Dòng trên của tên cơ quan khi cơ quan không có trong data/organs.yaml.',
    line
  ).optional(),
  coOrgans: field('Cơ quan cùng ban hành', 'Mã các cơ quan cùng ban hành văn bản liên tịch.', z.array(slug)).optional(),
  issuedBy: field(
    'Cấp ban hành',
    'Cấp của tổ chức đảng ban hành: ban-chap-hanh, ban-thuong-vu, thuong-truc…',
    z.enum(issuingBoards)
  ).optional(),
  profile: field(
    'Thể thức',
    'Chỉ ghi khi chưa biết ngày ban hành; có ngày thì thể thức tính từ ngày.',
    z.enum(profileIds)
  ).optional(),
  numbering: field(
    'Cách đánh số',
    'report: I. 1. a); parts: Phần, I., 1.; articles: Chương, Mục, Điều.',
    z.enum(numberings)
  ).optional(),
  codeNumber: field('Số văn bản', 'Số thứ tự; để trống khi là dự thảo.', z.int().min(1).max(99_999)).optional(),
  codeNotation: field(
    'Ký hiệu văn bản',
    'Phần sau số, ví dụ NQ/ĐU, QĐ-UBND; bỏ trống thì tính từ loại và cơ quan.',
    line
  ).optional(),
  issuedDate: field('Ngày ban hành', 'Dạng năm-tháng-ngày, ví dụ 2026-06-15.', day).optional(),
  place: field('Địa danh', 'Bỏ trống thì lấy của cơ quan.', line).optional(),
  subject: field('Trích yếu', 'Nội dung tóm tắt của văn bản, không lặp tên loại.', line).optional(),
  authorLine: field('Dòng tác giả', 'Dòng dưới tên loại, ví dụ “CỦA BAN THƯỜNG VỤ ĐẢNG UỶ”.', line).optional(),
  to: field('Nơi gửi đến', 'Kính gửi / Kính trình: một hoặc nhiều nơi.', oneOrMany(line)).optional(),
  recipients: field(
    'Nơi nhận',
    'Từng nơi nhận, có thể kèm (b/c), (p/h); không ghi dòng lưu.',
    oneOrMany(line)
  ).optional(),
  archive: field('Nơi lưu', 'Phần sau chữ “Lưu”, ví dụ “VT, VP” hoặc “Văn phòng Đảng uỷ”.', line).optional(),
  drafter: field('Người soạn thảo', 'Ký hiệu người soạn thảo.', line).optional(),
  issuedAmount: field('Số lượng bản', 'Số lượng bản phát hành.', z.int().min(1)).optional(),
  signer: field('Người ký', 'Một hoặc nhiều người ký; người đầu đứng bên phải.', oneOrMany(signerSchema)).optional(),
  urgency: field('Mức độ khẩn', 'khan, thuong-khan, hoa-toc.', z.enum(urgencies)).optional(),
  circulation: field(
    'Phạm vi lưu hành',
    'luu-hanh-noi-bo, xem-xong-tra-lai, khong-pho-bien, tai-lieu-hoi-nghi.',
    z.enum(circulations)
  ).optional(),
  access: field(
    'Phạm vi xem',
    'Ai được xem trên trang lưu trữ: public, internal, restricted; bỏ trống thì theo phạm vi lưu hành và data/settings.yaml.',
    z.enum(accessLevels)
  ).optional(),
  secrecy: field('Độ mật', 'Văn bản mật không được xử lý bằng công cụ này.', z.enum(secrecies)).optional(),
  draftRound: field('Dự thảo lần', 'Lần dự thảo.', z.int().min(1).max(99)).optional(),
  status: field(
    'Trạng thái',
    'draft, issued, expired, revoked; bỏ trống: có số là issued, chưa có số là draft.',
    z.enum(statuses)
  ).optional(),
  legalBases: field(
    'Căn cứ',
    'Từng căn cứ, không ghi chữ “Căn cứ” lặp hai lần, không ghi dấu cuối.',
    oneOrMany(line)
  ).optional(),
  proposedBy: field('Theo đề nghị của', 'Cơ quan, người đề nghị (quyết định).', line).optional(),
  authorityLine: field(
    'Dòng thẩm quyền',
    'Dòng thẩm quyền ban hành, ví dụ “CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ”; bỏ trống thì tính từ cơ quan.',
    line
  ).optional(),
  topics: field('Chủ đề', 'Từ khoá để tìm và xếp hồ sơ.', oneOrMany(line)).optional(),
  language: field('Ngôn ngữ', 'Mã ngôn ngữ; mặc định vi.', z.string().regex(/^[a-z]{2,3}$/)).optional(),
  term: field(
    'Nhiệm kỳ',
    'Nhiệm kỳ cấp uỷ, ví dụ 2025-2030; số của Đảng tính theo nhiệm kỳ.',
    z.string().regex(/^\d{4}-\d{4}$/)
  ).optional(),
  description: field('Ghi chú', 'Ghi chú nội bộ, không in.', line).optional(),
  priority: field('Mức ưu tiên', 'Mã mức độ ưu tiên theo Phụ lục VI.', z.int().min(0).max(9)).optional(),
  dueDate: field('Hạn trả lời', 'Dạng năm-tháng-ngày.', day).optional(),
  contact: field(
    'Dòng liên hệ',
    'true: in địa chỉ của cơ quan; hoặc ghi dòng khác.',
    z.union([z.boolean(), line])
  ).optional(),
  formerIds: field(
    'Mã cũ',
    'Đường dẫn cũ của tệp dưới content/, không có .mdx; địa chỉ cũ của văn bản trên trang dẫn tới đây.',
    oneOrMany(line)
  ).optional(),
  copy: field('Bản sao', 'Thông tin bản sao y, sao lục, trích sao.', copySchema).optional(),
  ...relationFields
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type FrontMatterField = keyof FrontMatter
/** A draft may lack what an issued paper must have. */
export type Status = (typeof statuses)[number]
export type ProfileId = (typeof profileIds)[number]
export type Numbering = (typeof numberings)[number]
