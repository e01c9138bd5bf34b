import {countText} from './count.ts'
import {defineTexts} from './texts.ts'

/** Figures of the archive itself. */
export const statistics = defineTexts({
  vi: {
    title: 'Thống kê',
    lead: (issued: number, drafts: number) =>
      `Kho có ${countText(issued, 'vi')} văn bản đã ban hành và ${countText(drafts, 'vi')} dự thảo. Biểu đồ chỉ tính văn bản đã ban hành.`,
    papers: 'Số văn bản',
    other: 'Các mục còn lại',
    figures: 'Số liệu của biểu đồ',
    chart: 'Biểu đồ',
    total: 'Cộng',
    year: {title: 'Theo năm', column: 'Năm'},
    month: {title: 'Theo tháng, hai năm gần nhất', column: 'Tháng'},
    type: {title: 'Theo loại văn bản', column: 'Loại'},
    organ: {title: 'Theo cơ quan ban hành', column: 'Cơ quan'},
    status: {title: 'Theo trạng thái, kể cả dự thảo', column: 'Trạng thái'},
    bound: {
      title: 'Số liệu lấy từ tệp dữ liệu',
      lead: (papers: number, figures: number) =>
        `${countText(papers, 'vi')} văn bản lấy số liệu từ thư mục data/, ở ${countText(figures, 'vi')} chỗ; mỗi chỗ đều xem được nguồn.`,
      column: 'Văn bản',
      with: 'Có số liệu gắn nguồn',
      without: 'Không có'
    },
    describe: (title: string, count: number, most: string, value: string) =>
      `${title}: ${count} mục; nhiều nhất ${most} (${value}).`,
    none: 'Chưa có văn bản nào để thống kê.'
  },
  en: {
    title: 'Statistics',
    lead: (issued, drafts) =>
      `The archive holds ${countText(issued, 'en')} issued papers and ${countText(drafts, 'en')} drafts. The charts count issued papers only.`,
    papers: 'Papers',
    other: 'All others',
    figures: 'Figures of the chart',
    chart: 'Chart',
    total: 'Total',
    year: {title: 'By year', column: 'Year'},
    month: {title: 'By month, the last two years', column: 'Month'},
    type: {title: 'By type', column: 'Type'},
    organ: {title: 'By organ', column: 'Organ'},
    status: {title: 'By status, with drafts', column: 'Status'},
    bound: {
      title: 'Figures that come from data',
      lead: (papers, figures) =>
        `${countText(papers, 'en')} papers take figures from data/, in ${countText(figures, 'en')} places; each tells its source.`,
      column: 'Papers',
      with: 'With figures from data',
      without: 'Without'
    },
    describe: (title, count, most, value) => `${title}: ${count} items; most of them ${most} (${value}).`,
    none: 'There are no papers to count yet.'
  }
})
