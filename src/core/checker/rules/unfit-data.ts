import type {UnfitReason} from '../../components/component.ts'
import type {Message} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

const reasons: Record<UnfitReason, Message> = {
  'text-column': {vi: 'cột này không phải cột số', en: 'this column holds no figures'},
  'no-rows': {vi: 'bảng không có dòng nào', en: 'the table has no rows'},
  'negative-part': {
    vi: 'có số âm, không thể là phần của một tổng',
    en: 'a negative figure cannot be a part of a whole'
  },
  'too-many-series': {
    vi: 'quá nhiều dãy số, in đen trắng không phân biệt được',
    en: 'too many series to be told apart in black and white'
  },
  'too-many-categories': {
    vi: 'quá nhiều mục cho một biểu đồ, nên dùng <DataTable>',
    en: 'too many categories for a chart, a <DataTable> suits them'
  },
  'units-differ': {vi: 'các số khác đơn vị', en: 'the figures have different units'},
  'no-source': {vi: 'số liệu không ghi nguồn', en: 'the data name no source'},
  'bad-template': {vi: 'công thức trong ngoặc nhọn không tính được', en: 'the formula in braces has no value'},
  'empty-cell': {vi: 'có dòng để trống', en: 'some rows are empty'}
}

function isReason(reason: string | undefined): reason is UnfitReason {
  return reason !== undefined && reason in reasons
}

export default defineFaultRule('unfit-data', {
  code: 'MDX017',
  name: 'unfit-data',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  explain: ({words}) => ({why: isReason(words?.reason) ? reasons[words.reason] : undefined}),
  message: {
    vi: 'Số liệu “{actual}” không dùng được cho <{component}>: {why}',
    en: 'The data “{actual}” do not suit <{component}>: {why}'
  },
  hint: {
    vi: 'Chọn cột hoặc dòng khác (ví dụ where(thon, dan_so > 500)), đổi dạng, hoặc bổ sung tệp trong data/.',
    en: 'Choose other columns or rows (e.g. where(thon, dan_so > 500)), another form, or complete the file in data/.'
  },
  examples: {
    ok: [
      '<Chart of={thon} x="ten" y="dan_so" caption="Dân số" />',
      'Có <Fact of={dia_ban.khong_ma_tuy} /> thôn không có ma túy.',
      'Số vụ <Change from={an_ninh.vu_2025} to={an_ninh.vu_2026} />.'
    ],
    bad: [
      ['<Chart of={thon} x="nam" y="ten" caption="A" />', '1:26-1:33 ten'],
      ['<Chart of={thon} x="ten" y={["dan_so", "ho_ngheo"]} caption="A" />', '1:26-1:52 dan_so, ho_ngheo'],
      ['<DataTable of={where(thon, dan_so > 9000)} />', '1:12-1:43 thon'],
      ['Có <Fact of={dia_ban.thon} /> thôn.', '1:10-1:27 12'],
      ['Nay <Change from={dia_ban.che} to={an_ninh.vu_2026} />.', '1:32-1:52 ha – vụ'],
      ['Gồm: <List of={thon} template="{ten} {ho_ngheo} hộ" />.', '1:22-1:52 ho_ngheo']
    ]
  }
})
