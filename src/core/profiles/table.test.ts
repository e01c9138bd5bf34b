import {describe, expect, it} from 'vitest'
import {profiles} from './index.ts'
import type {Profile} from './profile.ts'
import {type ProfileRow, profileFacts, profileTable, titlesOf} from './table.ts'
import {aspectTitles, elementTitles} from './titles.ts'

const line = ({title, value, range, clause, mark}: ProfileRow) => [title.vi, value, range, clause, mark].join(' | ')

/** The rows by which a reader knows the format, as he reads them. */
const expected: Record<Profile['id'], string[]> = {
  'state-nd30': [
    'Lề trang: lề trái | 30 mm | từ 30 đến 35 mm | NĐ 30/2020, PL I, I.3 (định lề trang) | C',
    'Số trang: cỡ chữ | 14 pt | từ 13 đến 14 pt | NĐ 30/2020, PL I, số trang | C',
    'Quốc hiệu hoặc tiêu đề: cỡ chữ | 13 pt | từ 12 đến 13 pt | NĐ 30/2020, PL I, ô số 1 (Quốc hiệu) | C',
    'Tiêu ngữ: dấu bên dưới | đường kẻ bằng dòng chữ |  | NĐ 30/2020, PL I, ô số 1 (Tiêu ngữ) | C',
    'Cơ quan ban hành: dấu bên dưới | đường kẻ bằng 0,4 dòng chữ | từ 1/3 đến 1/2 dòng chữ | NĐ 30/2020, PL I, ô số 2 (tên cơ quan) | C',
    'Số và ký hiệu: chữ đầu | “Số:” |  | NĐ 30/2020, PL I, ô số 3 (số, ký hiệu) | C',
    'Địa danh và ngày tháng: dáng chữ | nghiêng |  | NĐ 30/2020, PL I, ô số 4 (địa danh, thời gian) | C',
    'Trích yếu công văn: khoảng cách trên | 6 pt | cố định | NĐ 30/2020, PL I, ô số 5b (trích yếu công văn) | C',
    'Nội dung: thụt đầu dòng | 10 mm | 10 mm hoặc 12,7 mm | NĐ 30/2020, PL I, ô số 6 (nội dung) | C',
    'Nội dung: giãn dòng | 1,15 dòng | từ 1 đến 1,5 dòng | NĐ 30/2020, PL I, ô số 6 (nội dung) | C',
    'Chức vụ của người ký: độ đậm | đậm |  | NĐ 30/2020, PL I, ô số 7a, 7b, 7c (người ký) | C',
    'Chữ ký: khoảng trống để ký | 30 mm | không quy định | NĐ 30/2020 không quy định: khoảng trống để ký và đóng dấu | P',
    'Danh sách nơi nhận: cỡ chữ | 11 pt | cố định | NĐ 30/2020, PL I, ô số 9b (nơi nhận) | C',
    'Mức độ khẩn: kích thước | khẩn: 20 × 8 mm; thượng khẩn: 40 × 8 mm; hoả tốc: 30 × 8 mm |  | NĐ 30/2020, PL I, ô số 10b (mức độ khẩn) | T'
  ],
  'party-hd36': [
    'Lề trang: lề trái | 30 mm | cố định | HD 36-HD/VPTW, lề trang mặt trước | C',
    'Số trang: cách mép trên | 10 mm | cố định | HD 36-HD/VPTW, số trang (coi như HD 05) | S',
    'Quốc hiệu hoặc tiêu đề: cỡ chữ | 15 pt | cố định | HD 36-HD/VPTW, tiêu đề | C',
    'Cơ quan ban hành: dấu bên dưới | dấu “*” |  | HD 36-HD/VPTW, tên cơ quan ban hành | C',
    'Trích yếu công văn: chữ mở đầu | không có |  | HD 36-HD/VPTW, trích yếu của công văn | S',
    'Chữ trước nơi gửi đến: tờ trình | “Kính gửi:” |  | HD 36-HD/VPTW, nơi gửi của tờ trình | C',
    'Căn cứ ban hành: dấu sau dòng cuối | “,” |  | HD 36-HD/VPTW, căn cứ cuối cùng | S',
    'Nội dung: giãn dòng | đúng 18 pt | từ 18 pt trở lên | HD 36-HD/VPTW, giãn dòng | S',
    'Nơi nhận: gạch chân chữ “Nơi nhận:” | có |  | HD 36-HD/VPTW, nơi nhận | C',
    'Nơi nhận: dấu giữa các dòng | “,” |  | HD 36-HD/VPTW, dấu ở nơi nhận | C',
    'Ký hiệu người soạn thảo: cỡ chữ | 8 pt | cố định | HD 36-HD/VPTW, ký hiệu người soạn thảo | S',
    'Bản sao: cách trình bày | như phần đầu văn bản |  | HD 36-HD/VPTW, bản sao | M'
  ],
  'party-hd05': [
    'Lề trang mặt sau: lề phải | 30 mm | cố định | HD 05-HD/VPTW, lề trang mặt sau | C',
    'Số trang: cách mép trên | 10 mm | cố định | HD 05-HD/VPTW, số trang | C',
    'Quốc hiệu hoặc tiêu đề: cỡ chữ | 15 pt | cố định | HD 05-HD/VPTW, tiêu đề | C',
    'Số và ký hiệu: chữ đầu | “Số” |  | HD 05-HD/VPTW, số và ký hiệu | C',
    'Tên loại văn bản: cỡ chữ | 16 pt | từ 15 đến 16 pt | HD 05-HD/VPTW, tên loại và trích yếu | C',
    'Trích yếu: dấu bên dưới | dấu “-----” |  | HD 05-HD/VPTW, tên loại và trích yếu | C',
    'Trích yếu công văn: chữ mở đầu | “về việc ” |  | HD 05-HD/VPTW, trích yếu của công văn | C',
    'Chữ trước nơi gửi đến: tờ trình | “Kính trình:” |  | HD 05-HD/VPTW, nơi gửi | C',
    'Nội dung: giãn dòng | đúng 18 pt | từ 18 đến 22 pt | HD 05-HD/VPTW, nội dung | C',
    'Đề mục I.: kiểu chữ | chữ in hoa |  | HD 05-HD/VPTW không quy định: đề mục của văn bản không chia điều | P',
    'Chức vụ của người ký: độ đậm | không đậm |  | HD 05-HD/VPTW, thể thức đề ký | C',
    'Nơi nhận: chữ mở đầu dòng lưu | “Lưu ” |  | HD 05-HD/VPTW, nơi nhận | C',
    'Phạm vi lưu hành: chỉ dẫn ở cuối trang cuối | không phổ biến |  | HD 05-HD/VPTW, phạm vi lưu hành | T',
    'Dấu bản sao: kích thước | 80 × 50 mm |  | HD 05-HD/VPTW, bản sao | T'
  ]
}

describe.each(profiles)('$id as a table', profile => {
  const table = profileTable(profile)

  it('reads as the law does', () => {
    const lines = table.map(line)
    console.log([`${profile.label.vi} (${profile.id})`, ...lines].join('\n'))
    expect(lines).toEqual(expect.arrayContaining(expected[profile.id]))
  })

  it('has a row and a title of its own for every fact', () => {
    expect(table.length).toBe(profileFacts(profile).length)
    for (const {path} of table) {
      expect(titlesOf(path).element, path).toBeDefined()
      expect(titlesOf(path).aspect, path).toBeDefined()
    }
    expect(new Set(table.map(row => row.title.vi)).size).toBe(table.length)
    expect(new Set(table.map(row => row.title.en)).size).toBe(table.length)
  })

  it('says every value in words', () => {
    for (const {path, value, range} of table) {
      expect(value, path).not.toBe('')
      expect(value + range, path).not.toMatch(/undefined|NaN|Infinity|\[object/)
    }
  })

  it('keeps the order of the paper', () => {
    const tops = table.map(row => row.path.split('.')[0])
    expect(tops[0]).toBe('font')
    expect(tops.indexOf('header')).toBeLessThan(tops.indexOf('body'))
    expect(tops.indexOf('body')).toBeLessThan(tops.indexOf('signature'))
  })
})

it('has no title that no profile uses', () => {
  const paths = profiles.flatMap(profile => profileFacts(profile).map(({path}) => path))
  for (const element of Object.keys(elementTitles))
    expect(
      paths.some(path => path.startsWith(`${element}.`)),
      element
    ).toBe(true)
  for (const aspect of Object.keys(aspectTitles)) {
    expect(
      paths.some(path => path === aspect || path.endsWith(`.${aspect}`)),
      aspect
    ).toBe(true)
  }
})
