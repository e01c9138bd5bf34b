import {countText} from './count.ts'
import {defineTexts} from './texts.ts'

/** The first page. */
export const home = defineTexts({
  vi: {
    search: 'Tìm trong toàn văn',
    searchHint: 'Ví dụ: 18-NQ/TU, phòng chống thiên tai; gõ không dấu cũng được.',
    find: 'Tìm',
    recent: 'Văn bản mới',
    all: (count: number) => `Xem tất cả ${countText(count, 'vi')} văn bản`,
    drafts: (count: number) => `${countText(count, 'vi')} dự thảo`,
    draftsTitle: 'Dự thảo',
    waysIn: 'Tìm theo',
    allOf: (count: number) => `Tất cả (${countText(count, 'vi')})`,
    calendar: 'Lịch ban hành',
    statistics: 'Thống kê',
    guide: 'Hướng dẫn',
    more: 'Lối khác'
  },
  en: {
    search: 'Search the full text',
    searchHint: 'For example: 18-NQ/TU, phòng chống thiên tai; diacritics are not needed.',
    find: 'Search',
    recent: 'Recent papers',
    all: count => `All papers (${countText(count, 'en')})`,
    drafts: count => `${countText(count, 'en')} ${count === 1 ? 'draft' : 'drafts'}`,
    draftsTitle: 'Drafts',
    waysIn: 'Browse by',
    allOf: count => `All (${countText(count, 'en')})`,
    calendar: 'Calendar',
    statistics: 'Statistics',
    guide: 'Guide',
    more: 'More'
  }
})
