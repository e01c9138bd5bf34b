import {z} from 'zod'
import {accessLevels} from '../model/access-level.ts'
import {day, field, line} from '../model/field.ts'
import {parseUnit} from './unit.ts'

/** A unit as text, in the words of `parseUnit`. */
export const unitText = line.refine(text => parseUnit(text) !== undefined, 'unit')

const kinds = ['count', 'measure', 'money', 'share', 'year'] as const

const source = field('Nguồn', 'Cơ quan chịu trách nhiệm về số liệu.', line).optional()
const asOf = field('Thời điểm', 'Ngày mà số liệu đúng, dạng 2026-06-15.', day).optional()
const note = field('Ghi chú', 'Phạm vi, cách tính, điều cần biết khi dùng.', line).optional()
const title = field('Tên', 'Tên gọi đầy đủ, ví dụ “Tổng số thôn”.', line).optional()

/** Who may see data on a site; papers print what their author put there. */
export const dataAccess = field(
  'Phạm vi xem',
  'Ai được xem trên trang lưu trữ: public, internal, restricted; bỏ trống thì theo tệp, rồi theo data/settings.yaml.',
  z.enum(accessLevels)
).optional()

/** A named quantity with where it comes from: `value` or `formula`, one of the two. */
export const factSchema = z.strictObject({
  value: field('Giá trị', 'Số hoặc chữ.', z.union([z.number(), line])).optional(),
  formula: field('Công thức', 'Phép tính từ số liệu khác, ví dụ “sum(thon.ho)”.', line).optional(),
  unit: field('Đơn vị', 'Ví dụ ha, triệu đồng, hộ, %.', unitText).optional(),
  kind: field('Loại', 'count, measure, money, share hoặc year.', z.enum(kinds)).optional(),
  title,
  asOf,
  source,
  note,
  access: dataAccess
})

/** `_meta` of a facts file: what is true of the whole file; facts that say nothing else take source and day from it. */
export const factsMetaSchema = z.strictObject({title, asOf, source, note, access: dataAccess})

/** One entry of `checks`. */
export const checkSchema = z.strictObject({
  that: field('Điều kiện', 'So sánh hai vế bằng ==, <=, >=, < hoặc >.', line),
  message: field('Lời báo', 'Điều phải đúng, viết cho người lập số liệu.', line)
})
