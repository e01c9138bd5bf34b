/** A picture of the guide: `public/huong-dan/<name>.webp`, made by `src/testing/guide/make-pictures.ts`. */
export interface GuidePicture {
  name: string
  alt: string
  width: number
  height: number
}

/** All pictures, with what they show for who cannot see them. */
export const guidePictures: readonly GuidePicture[] = [
  {
    name: 'ban-du-thao',
    alt: 'Trang in của báo cáo: đầu trang có tên cơ quan, chữ “Dự thảo”, chỗ của số để trống; rồi tên loại, trích yếu, nội dung, nơi nhận và chỗ ký.',
    width: 620,
    height: 620
  },
  {
    name: 'ban-chinh-thuc',
    alt: 'Trang in của báo cáo đã có số 07-BC/ĐU và ngày 20 tháng 6 năm 2026.',
    width: 620,
    height: 620
  },
  {
    name: 'ban-so-lieu',
    alt: 'Trang in có câu với tổng diện tích và tỷ lệ, dưới đó là bảng diện tích theo thôn với dòng tổng cộng và dòng nguồn.',
    width: 620,
    height: 700
  },
  {
    name: 'trang-chu',
    alt: 'Trang chủ của kho văn bản: ô tìm kiếm, danh sách văn bản mới, các lối vào theo loại, năm, cơ quan.',
    width: 900,
    height: 620
  },
  {
    name: 'trang-van-ban',
    alt: 'Trang của một văn bản: nút in bản chính thức và các tệp tải về ở trên, văn bản bên trái, mục lục và thông tin văn bản bên phải.',
    width: 900,
    height: 620
  },
  {
    name: 'tim-kiem',
    alt: 'Trang tìm kiếm với từ gõ không dấu “phong chong thien tai”: các bộ lọc và danh sách kết quả, chỗ khớp được tô đậm.',
    width: 900,
    height: 620
  }
]

/** The picture of that name. */
export function guidePicture(name: string): GuidePicture {
  const found = guidePictures.find(each => each.name === name)
  if (!found) throw new Error(`picture of the guide: ${name}`)
  return found
}
