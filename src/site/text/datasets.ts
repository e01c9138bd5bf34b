import {countText} from './count.ts'
import {defineTexts} from './texts.ts'

/** The pages of the data behind the papers. */
export const datasets = defineTexts({
  vi: {
    title: 'Số liệu',
    lead: 'Số trong văn bản lấy từ các tệp dưới đây, có nguồn và thời điểm. Bấm vào số có gạch chấm trong văn bản để xem số đó từ đâu ra.',
    none: 'Chưa có số liệu nào.',
    all: 'Tất cả số liệu',
    page: (title: string, page: number) => `${title}, trang ${page}`,
    pages: 'Các trang của bảng',
    about: {source: 'Nguồn', asOf: 'Số liệu đến ngày', note: 'Ghi chú', file: 'Tệp', size: 'Độ lớn'},
    sourceOf: (source: string, asOf?: string) =>
      asOf === undefined ? `Nguồn: ${source}` : `Nguồn: ${source}, số liệu đến ngày ${asOf}`,
    usedBy: (count: number) => `${countText(count, 'vi')} văn bản dùng`,
    facts: (count: number) => `${countText(count, 'vi')} số liệu`,
    rows: (rows: number, columns: number) => `${countText(rows, 'vi')} hàng, ${columns} cột`,
    take: (format: string) => `Tải về ${format}`,
    hidden: (shown: number, all: number) =>
      `Trang này chỉ hiện ${countText(shown, 'vi')} hàng đầu trong ${countText(all, 'vi')} hàng; tệp tải về có đủ.`,
    chart: 'Biểu đồ',
    by: (figures: string, category: string) => `${figures} theo ${category}`,
    table: 'Bảng số liệu',
    content: 'Các số liệu',
    columns: {
      fact: 'Số liệu',
      value: 'Giá trị',
      unit: 'Đơn vị',
      asOf: 'Thời điểm',
      source: 'Nguồn',
      note: 'Ghi chú',
      row: 'Hàng'
    },
    formula: 'Tính bằng',
    noValue: 'không tính được',
    derived: 'Số liệu tính từ đây',
    uses: 'Văn bản dùng số liệu này',
    line: (line: number) => `Dòng ${line}`
  },
  en: {
    title: 'Data',
    lead: 'Figures in the papers come from the files below, with source and day. Click a figure with a dotted line to see where it comes from.',
    none: 'There are no data yet.',
    all: 'All data',
    page: (title, page) => `${title}, page ${page}`,
    pages: 'Pages of the table',
    about: {source: 'Source', asOf: 'As of', note: 'Note', file: 'File', size: 'Size'},
    sourceOf: (source, asOf) => (asOf === undefined ? `Source: ${source}` : `Source: ${source}, as of ${asOf}`),
    usedBy: count => `used by ${countText(count, 'en')} ${count === 1 ? 'paper' : 'papers'}`,
    facts: count => `${countText(count, 'en')} ${count === 1 ? 'figure' : 'figures'}`,
    rows: (rows, columns) => `${countText(rows, 'en')} rows, ${columns} columns`,
    take: format => `Download ${format}`,
    hidden: (shown, all) =>
      `Only the first ${countText(shown, 'en')} of ${countText(all, 'en')} rows are shown; the download has all of them.`,
    chart: 'Chart',
    by: (figures, category) => `${figures} by ${category}`,
    table: 'Table of data',
    content: 'Figures',
    columns: {
      fact: 'Figure',
      value: 'Value',
      unit: 'Unit',
      asOf: 'As of',
      source: 'Source',
      note: 'Note',
      row: 'Row'
    },
    formula: 'Computed as',
    noValue: 'cannot be computed',
    derived: 'Computed from these',
    uses: 'Papers that use these data',
    line: line => `Line ${line}`
  }
})
