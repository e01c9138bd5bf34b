import {z} from 'zod'
import {field, line} from '../model/field.ts'
import {captionText, sourceLine} from '../official/data-caption.ts'
import {dataTable as writeTable} from '../official/data-table.ts'
import {isAdditive} from '../tabular/field-sense.ts'
import {type TablePlan, viewTable} from '../tabular/table-view.ts'
import {columnName, columnNames, tableValue} from './attribute-values.ts'
import {fieldOf, fieldsOf, noRows, sortKeys, textColumns, unknownColumns} from './columns.ts'
import {defineComponent} from './component.ts'
import {landscape} from './landscape.ts'

const attributes = z.strictObject({
  of: field('Bảng', 'Tên bảng trong data/, ví dụ {thon}, hoặc {where(thon, dan_so > 500)}.', tableValue),
  columns: field('Cột', 'Tên các cột theo thứ tự; bỏ trống thì lấy tất cả.', columnNames).optional(),
  groupBy: field('Nhóm theo', 'Cột dùng để nhóm các dòng.', columnName).optional(),
  total: field(
    'Tổng cộng',
    'Cộng các cột số cộng được, hoặc tên những cột cần cộng.',
    z.union([z.boolean(), columnNames])
  ).default(false),
  subtotal: field('Cộng theo nhóm', 'Ghi số cộng của từng nhóm ở dòng tên nhóm.', z.boolean()).default(false),
  sort: field('Sắp xếp', 'Tên cột; thêm “-” ở trước để giảm dần, ví dụ "-dan_so".', columnNames).optional(),
  numbered: field('Số thứ tự', 'Thêm cột TT.', z.boolean()).default(false),
  share: field('Tỷ lệ', 'Thêm sau cột này cột tỷ lệ, cộng đúng 100%.', columnName).optional(),
  limit: field(
    'Số dòng',
    'Chỉ in chừng này dòng đầu; phần còn lại gộp vào một dòng nếu có tổng cộng.',
    z.int().min(1)
  ).optional(),
  decimals: field(
    'Số chữ số thập phân',
    'Làm tròn các cột số; bỏ trống thì giữ như trong số liệu.',
    z.int().min(0).max(6)
  ).optional(),
  caption: field('Tên bảng', 'In sau “Bảng 1.” ở trên bảng.', line).optional(),
  source: field('Ghi nguồn', 'source={false}: không in dòng nguồn dưới bảng.', z.boolean()).default(true),
  landscape
})

/** A table of data: columns with units, groups, subtotals and totals computed, in the wanted order. */
export const dataTable = defineComponent({
  name: 'DataTable',
  title: {vi: 'Bảng số liệu', en: 'Data table'},
  description: {
    vi: 'Bảng lập từ số liệu: chọn cột, sắp xếp, nhóm, cộng, tính tỷ lệ; đơn vị và nguồn tự ghi.',
    en: 'A table made from data: columns chosen, ordered, grouped, added up, with shares; unit and source write themselves.'
  },
  example:
    '<DataTable of={thon} columns={["ten", "dan_so"]} share="dan_so" sort="-dan_so" numbered total caption="Dân số các thôn" />',
  place: 'block',
  numbered: 'table',
  attributes,
  problems({of, columns, groupBy, total, sort, share}) {
    const added = Array.isArray(total) ? total : []
    return [
      ...noRows(of),
      ...unknownColumns(of, 'columns', columns),
      ...unknownColumns(of, 'groupBy', listOf(groupBy)),
      ...unknownColumns(of, 'sort', sort),
      ...[...unknownColumns(of, 'total', added), ...textColumns(of, 'total', added)],
      ...[...unknownColumns(of, 'share', listOf(share)), ...textColumns(of, 'share', listOf(share))]
    ]
  },
  render(given, {book, line, number}) {
    const {of, caption, source} = given
    return writeTable(viewTable(planOf(given), book.rounding), {
      line,
      caption: captionText('Bảng', number, caption),
      source: source ? sourceLine(of.table) : undefined,
      dataset: of.table.hidden ? undefined : of.table.name
    })
  }
})

// --- internal ---

type Attributes = z.output<typeof attributes>

function listOf<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}

function planOf({of, columns, groupBy, total, subtotal, sort, share, ...rest}: Attributes): TablePlan {
  const names = columns ?? of.table.fields.map(({name}) => name).filter(name => name !== groupBy)
  const fields = fieldsOf(of, share && !names.includes(share) ? [...names, share] : names)
  const added = fields.filter(each => (Array.isArray(total) ? total.includes(each.name) : isAdditive(each)))
  return {
    ...rest,
    of,
    fields,
    groupBy: fieldOf(of, groupBy),
    share: fieldOf(of, share),
    sort: sortKeys(of, sort ?? []),
    added: new Set(added),
    total: total !== false,
    subtotal
  }
}
