import {countText} from './count.ts'
import {defineTexts} from './texts.ts'

/** Lists of papers, and the pages that lead to them. */
export const lists = defineTexts({
  vi: {
    papers: 'Danh sách văn bản',
    drafts: 'Dự thảo',
    count: (count: number) => `${countText(count, 'vi')} văn bản`,
    countTitle: 'Số văn bản',
    none: 'Chưa có văn bản nào.',
    page: (page: number) => `trang ${page}`,
    pager: {title: 'Các trang của danh sách', previous: 'Trang trước', next: 'Trang sau', page: 'Trang {page}'},
    range: (from: number, to: number, count: number) =>
      `Văn bản ${countText(from, 'vi')}–${countText(to, 'vi')} trong ${countText(count, 'vi')}`,
    allDrafts: (count: number) => `Xem riêng ${countText(count, 'vi')} dự thảo`,
    columns: {
      code: 'Số, ký hiệu',
      day: 'Ngày',
      type: 'Loại',
      subject: 'Trích yếu',
      organ: 'Cơ quan ban hành',
      status: 'Trạng thái'
    },
    undated: 'chưa ghi ngày',
    noSubject: 'Chưa có trích yếu',
    noOrgan: 'Chưa ghi cơ quan',
    kinds: {
      type: {title: 'Loại văn bản', all: 'Tất cả loại văn bản'},
      year: {title: 'Năm ban hành', all: 'Tất cả các năm'},
      organ: {title: 'Cơ quan ban hành', all: 'Tất cả cơ quan'},
      signer: {title: 'Người ký', all: 'Tất cả người ký'},
      topic: {title: 'Chủ đề', all: 'Tất cả chủ đề'},
      term: {title: 'Nhiệm kỳ', all: 'Tất cả nhiệm kỳ'}
    },
    groupTitle: {
      type: (name: string) => name,
      year: (name: string) => `Văn bản năm ${name}`,
      organ: (name: string) => name,
      signer: (name: string) => name,
      topic: (name: string) => `Chủ đề: ${name}`,
      term: (name: string) => `Nhiệm kỳ ${name.replace('-', ' - ')}`
    },
    calendarOf: (year: string) => `Lịch ban hành năm ${year}`,
    organ: {
      about: 'Về cơ quan này',
      parent: 'Cơ quan cấp trên',
      below: 'Cơ quan trực thuộc',
      successor: 'Cơ quan kế thừa',
      predecessor: 'Kế thừa của',
      symbol: 'Ký hiệu',
      existence: 'Thời gian hoạt động',
      contact: 'Liên hệ',
      holders: 'Những người giữ chức vụ',
      name: 'Họ và tên',
      position: 'Chức vụ',
      from: 'Từ ngày',
      until: 'Đến ngày',
      today: 'nay',
      since: (day: string) => `từ ngày ${day}`,
      upTo: (day: string) => `đến ngày ${day}`,
      papers: 'Văn bản đã ban hành'
    },
    filter: {
      title: 'Lọc và sắp xếp danh sách',
      words: 'Lọc theo từ',
      hint: 'Số, loại, trích yếu, cơ quan; gõ không dấu cũng được.',
      anyType: 'Mọi loại',
      anyYear: 'Mọi năm',
      anyOrgan: 'Mọi cơ quan',
      anyStatus: 'Mọi trạng thái',
      type: 'Loại',
      year: 'Năm',
      organ: 'Cơ quan',
      status: 'Trạng thái',
      sort: 'Sắp xếp theo',
      newest: 'Mới nhất trước',
      oldest: 'Cũ nhất trước',
      reset: 'Bỏ lọc',
      loading: 'Đang tải danh sách…',
      failed: 'Không tải được danh sách đầy đủ. Trang cần được mở qua máy chủ web; các trang bên dưới vẫn xem được.',
      found: '{count} văn bản',
      nothing: 'Không có văn bản nào khớp.'
    }
  },
  en: {
    papers: 'All papers',
    drafts: 'Drafts',
    count: (count: number) => `${countText(count, 'en')} ${count === 1 ? 'paper' : 'papers'}`,
    countTitle: 'Papers',
    none: 'There are no papers yet.',
    page: page => `page ${page}`,
    pager: {title: 'Pages of the list', previous: 'Previous page', next: 'Next page', page: 'Page {page}'},
    range: (from: number, to: number, count: number) =>
      `Papers ${countText(from, 'en')}–${countText(to, 'en')} of ${countText(count, 'en')}`,
    allDrafts: (count: number) => `See the drafts alone (${countText(count, 'en')})`,
    columns: {
      code: 'Number',
      day: 'Date',
      type: 'Type',
      subject: 'Subject',
      organ: 'Issued by',
      status: 'Status'
    },
    undated: 'undated',
    noSubject: 'No subject yet',
    noOrgan: 'No organ stated',
    kinds: {
      type: {title: 'Types', all: 'All types'},
      year: {title: 'Years', all: 'All years'},
      organ: {title: 'Organs', all: 'All organs'},
      signer: {title: 'Signers', all: 'All signers'},
      topic: {title: 'Topics', all: 'All topics'},
      term: {title: 'Terms', all: 'All terms'}
    },
    groupTitle: {
      type: name => name,
      year: name => `Papers of ${name}`,
      organ: name => name,
      signer: name => name,
      topic: name => `Topic: ${name}`,
      term: name => `Term ${name.replace('-', ' - ')}`
    },
    calendarOf: year => `Calendar of ${year}`,
    organ: {
      about: 'About this organ',
      parent: 'Superior organ',
      below: 'Organs below it',
      successor: 'Successor',
      predecessor: 'Successor of',
      symbol: 'Symbol',
      existence: 'Existence',
      contact: 'Contact',
      holders: 'Office holders',
      name: 'Name',
      position: 'Office',
      from: 'From',
      until: 'Until',
      today: 'today',
      since: day => `from ${day}`,
      upTo: day => `until ${day}`,
      papers: 'Papers'
    },
    filter: {
      title: 'Filter and sort the list',
      words: 'Filter by words',
      hint: 'Number, type, subject, organ; diacritics are not needed.',
      anyType: 'Any type',
      anyYear: 'Any year',
      anyOrgan: 'Any organ',
      anyStatus: 'Any status',
      type: 'Type',
      year: 'Year',
      organ: 'Organ',
      status: 'Status',
      sort: 'Sort by',
      newest: 'Newest first',
      oldest: 'Oldest first',
      reset: 'Clear the filter',
      loading: 'Loading the list…',
      failed:
        'The full list could not be loaded. The site must be opened through a web server; the pages below still work.',
      found: '{count} papers',
      nothing: 'No paper matches.'
    }
  }
})
