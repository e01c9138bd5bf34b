import {defineTexts} from './texts.ts'

/** Header, navigation and foot of every page. */
export const frame = defineTexts({
  vi: {
    skip: 'Đến nội dung chính',
    parts: 'Các phần của trang',
    moreParts: 'Các phần khác',
    search: 'Tìm kiếm',
    searchKey: 'Phím tắt: /',
    searchKeySwitch: 'Phím / mở ô tìm kiếm',
    list: 'Văn bản',
    calendar: 'Lịch',
    datasets: 'Số liệu',
    statistics: 'Thống kê',
    guide: 'Hướng dẫn',
    profiles: 'Thể thức',
    rules: 'Quy tắc',
    feed: 'Bản tin (Atom)',
    contact: 'Liên hệ',
    disclaimer: 'Trang này để tra cứu. Văn bản có giá trị thi hành là bản đã ký, đóng dấu theo quy định.'
  },
  en: {
    skip: 'Skip to content',
    parts: 'Parts of the site',
    moreParts: 'Other parts',
    search: 'Search',
    searchKey: 'Shortcut: /',
    searchKeySwitch: 'The key / opens the search',
    list: 'Papers',
    calendar: 'Calendar',
    datasets: 'Data',
    statistics: 'Statistics',
    guide: 'Guide',
    profiles: 'Formats',
    rules: 'Rules',
    feed: 'News feed (Atom)',
    contact: 'Contact',
    disclaimer: 'This site is for reference. The signed and sealed paper is the one in force.'
  }
})
