import {paper} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {percent, share} from '../proof.ts'

/** Shares that were cut off where they had to be rounded, and such as only look so. */
export const truncations: FigureCase[] = [
  right('Xây dựng được 8/21 thôn, bản không ma tuý (38,1%).', share(8, 21, '38,1')),
  right('Xây dựng được 8/21 thôn, bản không ma tuý (38%).', share(8, 21, '38')),
  tricky('Xây dựng được 8/21 thôn, bản không ma tuý (38,10%).', share(8, 21, '38,10')),
  tricky(
    'Có 05/09 trường (55,56%) và 25/45 lớp học (55,6%) được trang bị bình chữa cháy.',
    share(5, 9, '55,56') && share(25, 45, '55,6')
  ),
  tricky('Đã kiểm tra 29/32 cơ sở (tỷ lệ làm tròn 91%).', share(29, 32, '91')),
  tricky('Số hộ ký cam kết là 333/400 hộ, đạt 83,3%.', share(333, 400, '83,3')),
  tricky('Có 13/14 thôn thành lập tổ tự quản, đạt hơn 92%.', percent(13, 14) > 92),
  wrong('Đã chuyển hoá 5/21 địa bàn (23%).', share(5, 21, '23'), slip('truncated', '23%')),
  wrong('Có 11/17 nhà văn hoá thôn đạt chuẩn, chiếm 64%.', share(11, 17, '64'), slip('truncated', '64%')),
  wrong(
    'Số cơ sở được kiểm tra là 38 trên tổng số 56 cơ sở, đạt 67,8%.',
    share(38, 56, '67,8'),
    slip('truncated', '67,8%')
  ),
  wrong('Có 46/48 đảng viên dự sinh hoạt chuyên đề (95%).', share(46, 48, '95'), slip('truncated', '95%')),
  wrong(
    'Cấp được 1.187/1.240 giấy chứng nhận, đạt tỷ lệ 95,72%.',
    share(1187, 1240, '95,72'),
    slip('truncated', '95,72%')
  ),
  wrong(
    paper(
      'Xã Khe Lương có 14 thôn, 1.020 hộ.',
      'Đến hết năm 2025, có 06 thôn (tỷ lệ 42%) đạt tiêu chí "Thôn không ma tuý".'
    ),
    share(6, 14, '42'),
    slip('truncated', '42%')
  ),
  wrong('Có 22/37 tuyến đường (59,45%) được thắp sáng.', share(22, 37, '59,45'), slip('truncated', '59,45%'))
]
