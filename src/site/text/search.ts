import {countText} from './count.ts'
import {defineTexts} from './texts.ts'

/** The search page. */
export const search = defineTexts({
  vi: {
    title: 'Tìm văn bản',
    description: 'Tìm trong toàn văn các văn bản của kho.',
    label: 'Số, ký hiệu hoặc nội dung cần tìm',
    submit: 'Tìm',
    hint: 'Gõ không dấu cũng được: “18 nq tu”, “ke hoach phong chong thien tai”. Đặt cụm từ trong ngoặc kép để tìm đúng cụm từ.',
    keys: 'Phím tắt: / để gõ từ cần tìm, ↑ ↓ để chuyển kết quả, Enter để mở, Esc để xoá.',
    noScript: 'Tìm kiếm cần JavaScript. Không có JavaScript, mời xem',
    noScriptLink: 'danh sách tất cả văn bản',
    fromFolder: 'Tìm kiếm chỉ chạy khi trang được mở qua máy chủ web, không chạy khi mở tệp từ thư mục. Mời xem',
    loading: 'Đang tải chỉ mục tìm kiếm…',
    searching: 'Đang tìm…',
    failed: 'Không tải được chỉ mục tìm kiếm. Hãy tải lại trang, hoặc xem',
    found: (count: number) =>
      count === 0 ? 'Không tìm thấy văn bản nào.' : `Tìm thấy ${countText(count, 'vi')} văn bản.`,
    advice: 'Thử bớt từ, bỏ bộ lọc, hoặc kiểm tra lại chính tả.',
    number: (count: number) => countText(count, 'vi'),
    results: 'Kết quả',
    filters: 'Lọc kết quả',
    clear: 'Bỏ tất cả bộ lọc',
    more: (count: number) => `Hiện thêm ${countText(count, 'vi')} mục`,
    facets: {
      type: 'Loại văn bản',
      year: 'Năm',
      organ: 'Cơ quan ban hành',
      status: 'Trạng thái',
      topic: 'Chủ đề',
      signer: 'Người ký'
    },
    order: 'Sắp xếp',
    best: 'Khớp nhất',
    newest: 'Mới nhất',
    pages: 'Các trang kết quả',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: (page: number, pages: number) => `Trang ${countText(page, 'vi')} trên ${countText(pages, 'vi')}`,
    undated: 'chưa ghi ngày',
    noSubject: 'Chưa có trích yếu'
  },
  en: {
    title: 'Search',
    description: 'Search the full text of all papers.',
    label: 'Number, symbol or words',
    submit: 'Search',
    hint: 'Diacritics are not needed: “18 nq tu”, “ke hoach phong chong thien tai”. Put a phrase in quotes to find it as it stands.',
    keys: 'Keys: / to type, ↑ ↓ to move through the results, Enter to open, Esc to clear.',
    noScript: 'The search needs JavaScript. Without it, see',
    noScriptLink: 'the list of all papers',
    fromFolder: 'The search works only where the site is opened through a web server, not from a folder. See',
    loading: 'Loading the search index…',
    searching: 'Searching…',
    failed: 'The search index could not be loaded. Load the page again, or see',
    found: (count: number) =>
      count === 0 ? 'No paper found.' : `${countText(count, 'en')} ${count === 1 ? 'paper' : 'papers'} found.`,
    advice: 'Try fewer words, remove the filters, or check the spelling.',
    number: (count: number) => countText(count, 'en'),
    results: 'Results',
    filters: 'Filter the results',
    clear: 'Remove all filters',
    more: (count: number) => `Show ${countText(count, 'en')} more`,
    facets: {
      type: 'Type of paper',
      year: 'Year',
      organ: 'Issuing organ',
      status: 'Status',
      topic: 'Topic',
      signer: 'Signer'
    },
    order: 'Order',
    best: 'Best match',
    newest: 'Newest',
    pages: 'Pages of results',
    previous: 'Previous page',
    next: 'Next page',
    page: (page: number, pages: number) => `Page ${countText(page, 'en')} of ${countText(pages, 'en')}`,
    undated: 'no date',
    noSubject: 'No subject yet'
  }
})

export type SearchText = (typeof search)['vi']
