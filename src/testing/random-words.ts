import fc from 'fast-check'

const small =
  'xã bản thôn hộ dân rừng chè đường nước kênh vốn giống vụ mùa năm quý tháng cán bộ đảng viên chi bộ tổ nhóm việc kế hoạch kết quả, nhiệm vụ; giải pháp: số liệu 12 3,5% 1.200 ha km² m³ ½ (kèm theo) “mẫu” a/b 18-NQ/TU 15/6/2026 - – … I. 2. a) (1) * _ {x} <b> [y] | # `z` \\ & ~ import'.split(
    ' '
  )
const capital = 'Xã Bản Các Toàn Việc Đến Trong Tiếp Thực Có Ngày Đã Đang Những'.split(' ')

const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...small), {minLength: least, maxLength: most}).map(all => all.join(' '))

/** A sentence that begins and ends as sentences do, with signs in it that Markdown would read. */
export const sentence = fc
  .tuple(fc.constantFrom(...capital), words(3, 30), fc.constantFrom('.', '.', ';', ':', '!'))
  .map(([first, rest, end]) => `${first} ${rest} xong${end}`)

const plainWord = fc.constantFrom(
  'rà',
  'soát',
  'chè',
  'rừng',
  'vụ',
  'xuân',
  'đường',
  'bản',
  'nước',
  'sạch',
  '2026',
  'xã'
)
/** Words of a title or a name, without a mark at the end. */
export const title = fc
  .tuple(fc.constantFrom(...capital), fc.array(plainWord, {minLength: 2, maxLength: 14}))
  .map(([first, rest]) => `${first} ${rest.join(' ')}`)
/** A title in capitals. */
export const capitals = title.map(text => text.toLocaleUpperCase('vi'))
