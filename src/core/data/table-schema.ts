import {z} from 'zod'
import {day, field, line} from '../model/field.ts'
import {isDataName} from './data-name.ts'
import {dataAccess, unitText} from './fact-schema.ts'
import {isTamePattern} from './tame-pattern.ts'

const fieldTypes = ['integer', 'number', 'string', 'date', 'year', 'boolean'] as const
const scalar = z.union([z.number(), line])
const length = z.int().min(0)

const constraintsSchema = z.strictObject({
  required: field('Bắt buộc', 'true: không được để trống.', z.boolean()).optional(),
  unique: field('Không trùng', 'true: không có hai hàng cùng giá trị.', z.boolean()).optional(),
  minimum: field('Nhỏ nhất', 'Số, năm hoặc ngày nhỏ nhất.', scalar).optional(),
  maximum: field('Lớn nhất', 'Số, năm hoặc ngày lớn nhất.', scalar).optional(),
  enum: field('Các giá trị', 'Chỉ được là một trong các giá trị này.', z.array(scalar).min(1)).optional(),
  pattern: field('Mẫu', 'Biểu thức chính quy cho cả ô.', line.refine(isTamePattern, 'tame-pattern')).optional(),
  minLength: field('Ngắn nhất', 'Ít nhất từng này chữ.', length).optional(),
  maxLength: field('Dài nhất', 'Nhiều nhất từng này chữ.', length).optional()
})

const fieldSchema = z.strictObject({
  name: field('Tên cột', 'Tên dùng trong công thức, ví dụ dan_so.', z.string().refine(isDataName, 'data-name')),
  type: field('Loại', 'integer, number, string, date, year hoặc boolean.', z.enum(fieldTypes)),
  title: field('Tên in ra', 'Đầu cột trong văn bản, ví dụ “Dân số”.', line).optional(),
  description: field('Giải thích', 'Cột này là gì.', line).optional(),
  unit: field('Đơn vị', 'Ví dụ người, ha, triệu đồng.', unitText).optional(),
  decimalChar: field('Dấu thập phân', '“,” (mặc định) hoặc “.”.', z.enum([',', '.'])).optional(),
  access: dataAccess,
  constraints: field('Ràng buộc', 'Điều mà mọi ô của cột phải thoả.', constraintsSchema).optional()
})

const names = z.union([line.transform(name => [name]), z.array(line).min(1)])

const foreignKeySchema = z.strictObject({
  fields: field('Các cột', 'Cột của bảng này.', names),
  reference: field(
    'Nơi được chỉ tới',
    'Bảng và các cột của nó.',
    z.strictObject({
      resource: field('Bảng được chỉ tới', 'Tên tệp không đuôi; "" là chính bảng này.', z.string()),
      fields: field('Các cột của bảng đó', 'Theo cùng thứ tự.', names)
    })
  )
})

/**
 * `data/<name>.schema.yaml` in the words of Frictionless Table Schema, with unit, source and day added. Numbers are written the
 * Vietnamese way (`17.239`, `35,08`) unless a field states `decimalChar: "."`.
 */
export const tableSchema = z.strictObject({
  title: field('Tên bảng', 'Tên đầy đủ, ví dụ “Dân số các thôn”.', line).optional(),
  description: field('Giải thích', 'Bảng này là gì.', line).optional(),
  source: field('Nguồn', 'Cơ quan chịu trách nhiệm về số liệu.', line).optional(),
  asOf: field('Thời điểm', 'Ngày mà số liệu đúng, dạng 2026-06-15.', day).optional(),
  note: field('Ghi chú', 'Phạm vi, cách tính.', line).optional(),
  access: dataAccess,
  sheet: field('Trang tính', 'Tên hoặc số thứ tự trang của tệp .xlsx.', z.union([z.int().min(1), line])).optional(),
  fields: field('Các cột', 'Mỗi cột của bảng một mục.', z.array(fieldSchema).min(1)),
  primaryKey: field('Khoá chính', 'Cột, hoặc các cột, mà giá trị không lặp.', names).optional(),
  foreignKeys: field('Khoá ngoại', 'Cột mà giá trị phải có ở bảng khác.', z.array(foreignKeySchema)).optional(),
  missingValues: field('Ô trống', 'Chữ được coi là ô trống, ví dụ "-".', z.array(z.string())).optional()
})

export type TableSchema = z.infer<typeof tableSchema>
export type FieldSchema = z.infer<typeof fieldSchema>

/** All keys of a schema file, for “did you mean”. */
export const schemaNames: string[] = [
  tableSchema,
  fieldSchema,
  constraintsSchema,
  foreignKeySchema,
  foreignKeySchema.shape.reference
].flatMap(({shape}) => Object.keys(shape))
