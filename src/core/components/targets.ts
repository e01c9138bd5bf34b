import {z} from 'zod'
import {field, line} from '../model/field.ts'
import {captionText, sourceLine} from '../official/data-caption.ts'
import {targetTable} from '../official/target-table.ts'
import {viewTargets} from '../tabular/target-view.ts'
import {columnName, columnNames, numberValue, tableValue} from './attribute-values.ts'
import {fieldOf, fieldsOf, noRows, textColumns, unknownColumns} from './columns.ts'
import {defineComponent} from './component.ts'
import {landscape} from './landscape.ts'

const attributes = z.strictObject({
  of: field('Bảng', 'Bảng chỉ tiêu trong data/, mỗi dòng một chỉ tiêu.', tableValue),
  goal: field('Cột chỉ tiêu', 'Cột có tên chỉ tiêu.', columnName),
  years: field('Các năm', 'Cột số của từng năm, theo thứ tự.', columnNames),
  base: field('Hiện trạng', 'Cột số của năm gốc.', columnName).optional(),
  unit: field('Đơn vị tính', 'Cột có đơn vị của từng chỉ tiêu.', columnName).optional(),
  whole: field(
    'Tổng thể',
    'Cột số, hoặc một số ({thon.tong}): in thêm tỷ lệ trong ngoặc.',
    z.union([numberValue, columnName])
  ).optional(),
  responsible: field('Đơn vị chủ trì', 'Cột có đơn vị chịu trách nhiệm.', columnName).optional(),
  decimals: field(
    'Số chữ số thập phân',
    'Của tỷ lệ trong ngoặc; bỏ trống thì theo quy định làm tròn chung.',
    z.int().min(0).max(6)
  ).optional(),
  head: field('Tên chung của các năm', 'In trên các năm.', line).default('Lộ trình thực hiện'),
  caption: field('Tên bảng', 'In sau “Bảng 1.” ở trên bảng.', line).optional(),
  source: field('Ghi nguồn', 'source={false}: không in dòng nguồn dưới bảng.', z.boolean()).default(true),
  landscape
})

/** Goals by year, with the state they start from, their share of the whole and who answers for them. */
export const targets = defineComponent({
  name: 'Targets',
  title: {vi: 'Chỉ tiêu theo năm', en: 'Targets'},
  description: {
    vi: 'Bảng chỉ tiêu theo năm: hiện trạng, lộ trình từng năm, tỷ lệ so với tổng thể, đơn vị chủ trì.',
    en: "Goals by year: where they start, each year's goal, its share of the whole, and who answers for it."
  },
  example:
    '<Targets of={thon} goal="ten" base="dan_so" years={["ho_ngheo"]} head="Số hộ thoát nghèo" caption="Chỉ tiêu giảm nghèo" />',
  place: 'block',
  numbered: 'table',
  attributes,
  problems({of, goal, years, base, unit, whole, responsible}) {
    const named = {goal, base, unit, responsible, whole: typeof whole === 'string' ? whole : undefined}
    const figures = {years, base: base ? [base] : [], whole: named.whole ? [named.whole] : []}
    return [
      ...noRows(of),
      ...unknownColumns(of, 'years', years),
      ...Object.entries(named).flatMap(([attribute, name]) => unknownColumns(of, attribute, name ? [name] : [])),
      ...Object.entries(figures).flatMap(([attribute, names]) => textColumns(of, attribute, names))
    ]
  },
  render({of, goal, years, base, unit, whole, responsible, decimals, head, caption, source}, {book, line, number}) {
    const goalField = fieldOf(of, goal)
    if (!goalField) return []
    const view = viewTargets(
      {
        table: of.table,
        rows: of.rows,
        goal: goalField,
        years: fieldsOf(of, years),
        base: fieldOf(of, base),
        unit: fieldOf(of, unit),
        whole: typeof whole === 'object' ? whole.value : fieldOf(of, whole),
        responsible: fieldOf(of, responsible)
      },
      {...book.rounding, shareDecimals: decimals ?? book.rounding.shareDecimals}
    )
    return targetTable(view, {
      line,
      yearsHead: head,
      caption: captionText('Bảng', number, caption),
      source: source ? sourceLine(of.table) : undefined,
      dataset: of.table.hidden ? undefined : of.table.name
    })
  }
})
