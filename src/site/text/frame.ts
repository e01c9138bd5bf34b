import {defineTexts} from './texts.ts'

/** Header, navigation and foot of every page. */
export const frame = defineTexts({
  vi: {
    skip: 'Đến nội dung chính',
    parts: 'Các phần của trang',
    list: 'Văn bản',
    datasets: 'Số liệu',
    profiles: 'Thể thức',
    rules: 'Quy tắc',
    disclaimer: 'Trang này để tra cứu. Văn bản có giá trị thi hành là bản đã ký, đóng dấu theo quy định.'
  },
  en: {
    skip: 'Skip to content',
    parts: 'Parts of the site',
    list: 'Papers',
    datasets: 'Data',
    profiles: 'Formats',
    rules: 'Rules',
    disclaimer: 'This site is for reference. The signed and sealed paper is the one in force.'
  }
})
