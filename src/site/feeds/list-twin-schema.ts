import {z} from 'zod'
import {field} from '../../core/model/field.ts'
import {profileIds, statuses} from '../../core/model/front-matter.ts'
import {signerSchema} from '../../core/model/signer.ts'

const text = z.string()
const texts = z.array(z.string())
const address = z.string()

/** A paper in a list for programs; names follow Phụ lục VI of NĐ 30/2020 where it has them. */
const listedPaperSchema = z.strictObject({
  id: field('Mã', 'Đường dẫn của tệp dưới content/, không có .mdx.', text),
  type: field('Loại', 'Tên loại viết không dấu, ví dụ nghi-quyet.', text).optional(),
  typeName: field('Tên loại', 'Ví dụ Nghị quyết.', text),
  code: field('Số, ký hiệu', 'Như in trên văn bản.', text).optional(),
  codeNumber: field('Số', 'Phần số của số, ký hiệu.', z.int()).optional(),
  codeNotation: field('Ký hiệu', 'Phần sau số, ví dụ NQ/ĐU.', text).optional(),
  issuedDate: field('Ngày ban hành', 'Dạng 2026-06-15.', text).optional(),
  subject: field('Trích yếu', 'Nội dung tóm tắt.', text).optional(),
  organName: field('Cơ quan ban hành', 'Tên cơ quan.', text).optional(),
  organs: field('Mã cơ quan', 'Mã trong data/organs.yaml.', texts).optional(),
  signer: field('Người ký', 'Một hoặc nhiều người.', z.array(signerSchema)).optional(),
  topics: field('Chủ đề', 'Từ khoá.', texts).optional(),
  term: field('Nhiệm kỳ', 'Ví dụ 2025-2030.', text).optional(),
  status: field('Trạng thái', 'draft, issued, expired, revoked.', z.enum(statuses)),
  profile: field('Thể thức', 'Thể thức của văn bản.', z.enum(profileIds)),
  language: field('Ngôn ngữ', 'Mã ngôn ngữ.', text),
  page: field('Trang', 'Địa chỉ trang của văn bản, tính từ site.', address),
  twin: field('Bản JSON', 'Địa chỉ bản JSON của văn bản, tính từ site.', address),
  pdf: field('Bản in', 'Địa chỉ bản PDF, tính từ site.', address).optional()
})

export type ListedPaper = z.infer<typeof listedPaperSchema>

/** A list of papers for programs, or a page of a long one. */
export const listTwinSchema = z.strictObject({
  $schema: field('Lược đồ', 'Địa chỉ của lược đồ này, tính từ tệp.', address),
  title: field('Tên danh sách', 'Như trên trang.', text),
  site: field('Gốc', 'Địa chỉ gốc của kho, tính từ tệp; các địa chỉ khác tính từ đây.', address),
  list: field('Trang danh sách', 'Địa chỉ trang của danh sách, tính từ site.', address),
  count: field('Số văn bản', 'Của cả danh sách.', z.int().min(0)),
  page: field('Phần', 'Số thứ tự của tệp này, từ 1.', z.int().min(1)),
  pages: field('Số phần', 'Danh sách có bao nhiêu tệp.', z.int().min(1)),
  next: field('Phần sau', 'Địa chỉ tệp sau, tính từ site.', address).optional(),
  previous: field('Phần trước', 'Địa chỉ tệp trước, tính từ site.', address).optional(),
  papers: field('Văn bản', 'Theo thứ tự của danh sách: mới nhất trước.', z.array(listedPaperSchema))
})

export type ListTwin = z.infer<typeof listTwinSchema>
