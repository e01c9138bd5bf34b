import {z} from 'zod'
import {field} from '../../core/model/field.ts'
import {profileIds, statuses} from '../../core/model/front-matter.ts'
import {signerSchema} from '../../core/model/signer.ts'
import {relationNames} from './paper-summary.ts'

const text = z.string()
const texts = z.array(z.string())
const address = z.string()

const headingSchema = z.strictObject({
  id: field('Neo', 'Neo của đề mục trên trang.', text),
  level: field('Cấp', 'Từ 2 đến 6.', z.int()),
  text: field('Đề mục', 'Như in trên văn bản.', text)
})

const clauseSchema = z.strictObject({
  anchor: field('Neo', 'Neo trên trang, tính từ các số mục; không đổi khi lời văn đổi.', text),
  words: field('Cách gọi', 'Ví dụ điểm a khoản 2 Mục III.', text)
})

const noteSchema = z.strictObject({
  id: field('Neo', 'Neo của chú thích trên trang.', text),
  number: field('Số', 'Số của chú thích trong phần văn bản.', z.int()),
  text: field('Lời', 'Lời của chú thích.', text)
})

const originSchema = z.strictObject({
  file: field('Tệp', 'Tệp trong data/.', text),
  name: field('Tên', 'Tên số liệu hoặc tên cột.', text),
  row: field('Hàng', 'Hàng của bảng, từ 1.', z.int()).optional(),
  source: field('Nguồn', 'Ai cung cấp số liệu.', text).optional(),
  asOf: field('Ngày của số liệu', 'Dạng 2026-06-15.', text).optional(),
  note: field('Ghi chú', 'Ghi chú của số liệu.', text).optional()
})

const valueSchema = z.strictObject({
  words: field('Chữ', 'Như in trên văn bản.', text),
  formula: field('Công thức', 'Công thức trên data/.', text).optional(),
  origins: field('Nguồn gốc', 'Những chỗ trong data/ cho ra giá trị này.', z.array(originSchema))
})

/** A paper for programs, `van-ban/<id>.json`: fields of an outgoing document have the names of NĐ 30/2020, Phụ lục VI, in camel case. */
export const paperTwinSchema = z.strictObject({
  $schema: field('Lược đồ', 'Địa chỉ của lược đồ này, tính từ tệp.', address),
  site: field('Gốc', 'Địa chỉ gốc của kho, tính từ tệp; các địa chỉ khác tính từ đây.', address),
  id: field('Mã', 'Đường dẫn của tệp dưới content/, không có .mdx.', text),
  type: field('Loại', 'Tên loại viết không dấu, ví dụ nghi-quyet.', text).optional(),
  typeName: field('Tên loại', 'Ví dụ Nghị quyết.', text),
  code: field('Số, ký hiệu', 'Như in trên văn bản; không có khi là dự thảo.', text).optional(),
  codeNumber: field('Số', 'Phần số của số, ký hiệu.', z.int()).optional(),
  codeNotation: field('Ký hiệu', 'Phần sau số, ví dụ NQ/ĐU.', text).optional(),
  issuedDate: field('Ngày ban hành', 'Dạng 2026-06-15.', text).optional(),
  place: field('Địa danh', 'Nơi ban hành.', text).optional(),
  organName: field('Cơ quan ban hành', 'Tên cơ quan.', text).optional(),
  organs: field('Mã cơ quan', 'Mã trong data/organs.yaml.', texts).optional(),
  subject: field('Trích yếu', 'Nội dung tóm tắt.', text).optional(),
  language: field('Ngôn ngữ', 'Mã ngôn ngữ.', text),
  pageAmount: field('Số trang', 'Số trang của bản in; không có khi không in.', z.int()).optional(),
  signer: field('Người ký', 'Một hoặc nhiều người.', z.array(signerSchema)).optional(),
  to: field('Nơi gửi đến', 'Kính gửi, kính trình.', texts).optional(),
  recipients: field('Nơi nhận', 'Từng nơi nhận.', texts).optional(),
  topics: field('Chủ đề', 'Từ khoá.', texts).optional(),
  term: field('Nhiệm kỳ', 'Ví dụ 2025-2030.', text).optional(),
  urgency: field('Mức độ khẩn', 'Như in trên văn bản.', text).optional(),
  circulation: field('Phạm vi lưu hành', 'Như in trên văn bản.', text).optional(),
  copy: field('Bản sao', 'Hình thức sao, như in trên văn bản.', text).optional(),
  status: field('Trạng thái', 'draft, issued, expired, revoked.', z.enum(statuses)),
  draftRound: field('Dự thảo lần', 'Lần dự thảo.', z.int()).optional(),
  system: field('Hệ thống', 'party: Đảng; state: Nhà nước.', z.enum(['party', 'state'])),
  profile: field('Thể thức', 'Thể thức của văn bản.', z.enum(profileIds)),
  citation: field('Viện dẫn', 'Cách viện dẫn lần đầu; dự thảo thì không có.', text).optional(),
  relations: field(
    'Văn bản liên quan',
    'Mã trong kho, hoặc số và ký hiệu.',
    z.partialRecord(z.enum(relationNames), texts)
  ).optional(),
  page: field('Trang', 'Địa chỉ trang của văn bản, tính từ site.', address),
  markdown: field('Bản Markdown', 'Địa chỉ bản nguồn, tính từ site.', address),
  pdf: field('Bản in', 'Địa chỉ bản PDF, tính từ site.', address).optional(),
  word: field('Bản Word', 'Địa chỉ bản Word, tính từ site.', address).optional(),
  headings: field('Đề mục', 'Theo thứ tự trong văn bản.', z.array(headingSchema)),
  clauses: field('Điều, khoản, điểm', 'Mọi phần có số, có thể liên kết tới.', z.array(clauseSchema)),
  notes: field('Chú thích', 'Theo thứ tự trong văn bản.', z.array(noteSchema)),
  values: field('Số liệu', 'Giá trị lấy từ data/, kèm nguồn gốc.', z.array(valueSchema)),
  datasets: field('Tệp số liệu', 'Tên các tệp của data/ mà văn bản dùng.', texts),
  text: field('Toàn văn', 'Mỗi khối một dòng; chú thích ở cuối phần.', text)
})

export type PaperTwin = z.infer<typeof paperTwinSchema>
