import type {ElementContent} from 'hast'
import {z} from 'zod'
import type {DataBook} from '../data/book.ts'
import {displayValue} from '../data/display.ts'
import {field, line} from '../model/field.ts'
import {valueElement} from '../official/bound-value.ts'
import {orderRows} from '../tabular/order-rows.ts'
import {readTemplate, rowValue, type TemplatePart} from '../tabular/row-template.ts'
import {columnNames, tableValue} from './attribute-values.ts'
import {noRows, sortKeys, unfit, unknownColumns} from './columns.ts'
import {type AttributeProblem, defineComponent} from './component.ts'

const attributes = z.strictObject({
  of: field('Bảng', 'Tên bảng trong data/; mỗi dòng một vế câu.', tableValue),
  template: field('Mẫu câu', 'Chữ và công thức theo cột, ví dụ "dân tộc {ten} chiếm {ty_le}".', line),
  sort: field('Sắp xếp', 'Tên cột; thêm “-” ở trước để giảm dần.', columnNames).optional(),
  separator: field('Dấu ngăn', 'Giữa các vế câu.', z.string().min(1)).default(', '),
  last: field('Nối vế cuối', 'Trước vế câu cuối cùng, ví dụ " và ".', z.string().min(1)).optional()
})

/** A sentence made from rows: `dân tộc Kinh chiếm 35,08%, dân tộc Thái chiếm 30,12%`. */
export const list = defineComponent({
  name: 'List',
  title: {vi: 'Liệt kê', en: 'List'},
  description: {
    vi: 'Câu liệt kê lập từ các dòng của một bảng.',
    en: 'A sentence made from the rows of a table.'
  },
  example:
    'Thôn đông dân nhất: <List of={where(thon, dan_so > 1300)} template="{ten} ({dan_so} người)" sort="-dan_so" last=" và " />.',
  place: 'inline',
  attributes,
  problems(given, book) {
    const {of, sort} = given
    return [...noRows(of), ...unknownColumns(of, 'sort', sort), ...templateProblems(given, book)]
  },
  render({of, template, sort, separator, last = separator}, {book}) {
    const parts = readTemplate(template)
    const rows = orderRows(of.table, of.rows, sortKeys(of, sort ?? []))
    return rows.flatMap((row, index) => {
      const before = index === 0 ? '' : index === rows.length - 1 ? last : separator
      return [...textOf(before), ...parts.flatMap(part => partElement(part, {of, row, book}))]
    })
  }
})

// --- internal ---

type Attributes = z.output<typeof attributes>

interface Row {
  of: Attributes['of']
  row: number
  book: DataBook
}

function partElement(part: TemplatePart, {of, row, book}: Row): ElementContent[] {
  if (part.kind === 'text') return textOf(part.text)
  const result = rowValue(part, of.table, row, book)
  return result.ok ? [valueElement(displayValue(result.value, book), result.value, undefined, part.source)] : []
}

function textOf(value: string): ElementContent[] {
  return value ? [{type: 'text', value}] : []
}

/** Each formula of the template in the first row in which it has no value. */
function templateProblems({of, template}: Attributes, book: DataBook): AttributeProblem[] {
  return readTemplate(template).flatMap((part): AttributeProblem[] => {
    if (part.kind === 'text') return []
    for (const row of of.rows) {
      const result = rowValue(part, of.table, row, book)
      if (result.ok) continue
      const {problem} = result
      const why: AttributeProblem['why'] =
        problem.kind === 'unknown-name'
          ? {kind: 'unknown-column', table: of.table.name, known: problem.known}
          : unfit(problem.kind === 'not-evaluable' && problem.what === 'empty-cell' ? 'empty-cell' : 'bad-template')
      return [{attribute: 'template', actual: problem.kind === 'unknown-name' ? problem.name : part.source, why}]
    }
    return []
  })
}
