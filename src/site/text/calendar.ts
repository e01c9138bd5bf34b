import {countText} from './count.ts'
import {defineTexts} from './texts.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** The calendar of the days on which papers were issued. */
export const calendar = defineTexts({
  vi: {
    title: 'Lịch ban hành',
    lead: 'Mỗi ngày có văn bản ban hành kèm số văn bản của ngày đó.',
    year: (year: string) => `Năm ${year}`,
    month: (month: number) => `Tháng ${month}`,
    monthOf: (month: number, year: string) => `Tháng ${month} năm ${year}`,
    ofYear: (year: string) => `năm ${year}`,
    ofMonth: (month: number) => `tháng ${month}`,
    papers: (_count: number) => 'văn bản',
    day: (day: number, month: number) => `Ngày ${day} tháng ${month}`,
    week: [
      ['T2', 'thứ Hai'],
      ['T3', 'thứ Ba'],
      ['T4', 'thứ Tư'],
      ['T5', 'thứ Năm'],
      ['T6', 'thứ Sáu'],
      ['T7', 'thứ Bảy'],
      ['CN', 'Chủ nhật']
    ] as [string, string][],
    count: (count: number) => `${countText(count, 'vi')} văn bản`,
    nearby: 'Tháng khác',
    nearbyYears: 'Năm khác',
    years: 'Các năm',
    list: (year: string) => `Danh sách văn bản năm ${year}`,
    none: 'Chưa có văn bản nào có ngày ban hành.'
  },
  en: {
    title: 'Calendar',
    lead: 'Days on which papers were issued, with the number of papers.',
    year: year => year,
    month: month => months[month - 1] ?? '',
    monthOf: (month, year) => `${months[month - 1]} ${year}`,
    ofYear: year => year,
    ofMonth: month => months[month - 1] ?? '',
    papers: count => (count === 1 ? 'paper' : 'papers'),
    day: (day, month) => `${day} ${months[month - 1]}`,
    week: [
      ['Mo', 'Monday'],
      ['Tu', 'Tuesday'],
      ['We', 'Wednesday'],
      ['Th', 'Thursday'],
      ['Fr', 'Friday'],
      ['Sa', 'Saturday'],
      ['Su', 'Sunday']
    ],
    count: count => `${countText(count, 'en')} ${count === 1 ? 'paper' : 'papers'}`,
    nearby: 'Other months',
    nearbyYears: 'Other years',
    years: 'Years',
    list: year => `List of the papers of ${year}`,
    none: 'No paper has a date yet.'
  }
})
