import {z} from 'zod'
import {field} from '../../core/model/field.ts'

const text = z.string()
const cell = z.union([z.number(), z.string(), z.boolean()])

/** What is known of a file of data as a whole. */
const about = {
  title: field('Tên', 'Tên của tệp số liệu.', text).optional(),
  source: field('Nguồn', 'Cơ quan chịu trách nhiệm về số liệu.', text).optional(),
  asOf: field('Thời điểm', 'Ngày mà số liệu đúng.', text).optional(),
  note: field('Ghi chú', 'Phạm vi, cách tính.', text).optional()
}

const tableSchema = z.looseObject({
  name: field('Tên trong công thức', 'Ví dụ thon_ho.', text),
  file: field('Tệp', 'Đường dẫn trong kho số liệu.', text).optional(),
  ...about,
  primaryKey: field('Khoá', 'Các cột mà mỗi hàng có một giá trị riêng.', z.array(text)).optional(),
  fields: field(
    'Cột',
    'Theo Table Schema.',
    z.array(z.looseObject({name: text, title: text, type: text, unit: text.optional(), description: text.optional()}))
  ),
  rows: field('Hàng', 'Mỗi hàng một đối tượng, theo tên cột; ô trống thì không có.', z.array(z.record(text, cell)))
})

const factsSchema = z.looseObject({
  ...about,
  facts: field(
    'Số liệu',
    'Từng số liệu có tên.',
    z.array(
      z.looseObject({
        name: field('Tên', 'Tên trong công thức.', text),
        title: text.optional(),
        value: field('Giá trị', 'Kết quả của công thức nếu có.', cell).optional(),
        unit: field('Đơn vị', 'Ví dụ ha, hộ, %.', text).optional(),
        kind: text.optional(),
        formula: field('Công thức', 'Cách tính từ số liệu khác.', text).optional(),
        asOf: text.optional(),
        source: text.optional(),
        note: text.optional()
      })
    )
  )
})

/** A file of data for programs: a table, or named facts. */
export const datasetTwinSchema = z.union([tableSchema, factsSchema])
