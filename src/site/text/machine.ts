import {defineTexts} from './texts.ts'

/** Words for programs and for those who look for what is not there: feeds, search descriptions, redirects, the missing page. */
export const machine = defineTexts({
  vi: {
    feedOfType: (site: string, type: string) => `${site}: ${type}`,
    searchOf: (site: string) => `Tìm trong ${site}`,
    moved: 'Văn bản đã chuyển địa chỉ',
    movedTo: 'Văn bản này nay ở địa chỉ khác:',
    missing: 'Không có trang này',
    missingWhy: 'Địa chỉ có thể bị gõ sai, hoặc văn bản đã được chuyển đi hay rút khỏi kho.',
    missingSearch: 'Tìm văn bản',
    missingHint: 'Số, ký hiệu hoặc vài từ của trích yếu; gõ không dấu cũng được.',
    find: 'Tìm',
    missingLists: 'Hoặc xem theo danh sách',
    home: 'Trang chủ'
  },
  en: {
    feedOfType: (site, type) => `${site}: ${type}`,
    searchOf: site => `Search ${site}`,
    moved: 'The paper has another address',
    movedTo: 'This paper now stands at another address:',
    missing: 'There is no such page',
    missingWhy: 'The address may be mistyped, or the paper was moved or taken off the archive.',
    missingSearch: 'Find a paper',
    missingHint: 'A number, a symbol or a few words of the subject; diacritics are not needed.',
    find: 'Search',
    missingLists: 'Or browse the lists',
    home: 'Home'
  }
})
