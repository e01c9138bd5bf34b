import {type Address, guideAddress} from '../address.ts'

/** A chapter of the clerk's guide; its text is `src/pages/huong-dan/<slug>.mdx`. In Vietnamese on every site. */
export interface GuideChapter {
  slug: string
  address: Address
  title: string
  description: string
}

/** All chapters, in the order in which they are read. */
export const guideChapters: readonly GuideChapter[] = [
  chapter(
    'bat-dau',
    'Mười lăm phút: từ tệp trống đến bản chính thức',
    'Cài đặt, tạo văn bản, viết, kiểm tra, sửa, in thử, lấy số, in bản chính thức.'
  ),
  chapter(
    'gan-so-lieu',
    'Số liệu không thể sai',
    'Để số liệu ở một chỗ, gọi tên trong văn bản, lập bảng và biết số đổi thì chỗ nào đổi theo.'
  ),
  chapter(
    'word',
    'Gửi sang Word và nhận lại',
    'Xuất tệp Word, nhận phần sửa về, nhập văn bản cũ, đo thể thức tệp Word.'
  ),
  chapter(
    'trang-luu-tru',
    'Trang lưu trữ và ai được xem gì',
    'Tạo trang lưu trữ cho cơ quan và cho công chúng; phạm vi xem, che tên người.'
  ),
  chapter('truc-trac', 'Khi có trục trặc', 'Đọc thông báo lỗi, các lỗi hay gặp và cách gỡ.')
]

/** The chapter of that slug. */
export function guideChapter(slug: string): GuideChapter {
  return guideChapters.find(each => each.slug === slug)!
}

/** The chapter after this one. */
export function nextChapter({slug}: GuideChapter): GuideChapter | undefined {
  return guideChapters[guideChapters.findIndex(each => each.slug === slug) + 1]
}

// --- internal ---

function chapter(slug: string, title: string, description: string): GuideChapter {
  return {slug, address: guideAddress(slug), title, description}
}
