import {dashes, paper} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {total} from '../proof.ts'

/** A total announced by "tổng số", "gồm", "trong đó", its parts behind a colon or in a list. */
export const totals: FigureCase[] = [
  right(
    'Tổng số hồ sơ tiếp nhận trong tháng là 318 hồ sơ, gồm: trực tuyến 205 hồ sơ, trực tiếp 97 hồ sơ, qua bưu chính 16 hồ sơ.',
    total(318, 205, 97, 16)
  ),
  right(
    'Công tác hoà giải: tổng số 26 vụ việc (hoà giải thành: 21; hoà giải không thành: 03; đang hoà giải: 02).',
    total(26, 21, 3, 2)
  ),
  right('Lực lượng huy động 145 người, gồm 60 dân quân, 45 công an và 40 người dân.', total(145, 60, 45, 40)),
  right(
    paper(
      'Toàn xã đang quản lý 96 trường hợp, trong đó:',
      dashes(
        'Điều trị thay thế: 58 trường hợp;',
        'Cai nghiện bắt buộc: 23 trường hợp;',
        'Quản lý sau cai: 15 trường hợp.'
      )
    ),
    total(96, 58, 23, 15)
  ),
  tricky(
    'Xã có 2.106 lao động, trong đó 734 lao động đã qua đào tạo, 415 lao động làm việc ngoài tỉnh.',
    734 + 415 <= 2106
  ),
  tricky('Tổng số đối tượng bị xử lý là 57, trong đó: nữ 04, dưới 18 tuổi 02, có tiền án 11.', 4 + 2 + 11 <= 57),
  tricky(
    'Tổng số 240 hộ được vay vốn: Hội Nông dân 96 hộ, Hội Phụ nữ 88 hộ, Hội Cựu chiến binh 31 hộ, Đoàn Thanh niên 25 hộ; tổng dư nợ 9,6 tỷ đồng.',
    total(240, 96, 88, 31, 25)
  ),
  tricky(
    'Ghi nhận 72 ca bệnh, gồm 40 nam và 32 nữ; theo nhóm tuổi: dưới 18 tuổi 09 ca, từ 18 đến 30 tuổi 41 ca, trên 30 tuổi 22 ca.',
    total(72, 40, 32) && total(72, 9, 41, 22)
  ),
  tricky(
    'Tổng đàn gia súc 4.310 con: trâu 612 con, bò 1.048 con, lợn 2.650 con; đàn gia cầm 21.400 con.',
    total(4310, 612, 1048, 2650)
  ),
  tricky(
    'Kết quả bỏ phiếu: số phiếu phát ra 87, số phiếu thu về 87, trong đó hợp lệ 85 phiếu, không hợp lệ 02 phiếu.',
    total(87, 85, 2)
  ),
  tricky('Đã in 3.000 tờ rơi, trong đó có 1.200 tờ song ngữ; treo 45 băng rôn, 12 pa nô tại trung tâm xã và các chợ.'),
  wrong(
    'Tổng số phản ánh, kiến nghị nhận được là 274, gồm: an ninh trật tự 119, đất đai 86, môi trường 59.',
    total(274, 119, 86, 59),
    slip('sum', '274')
  ),
  wrong(
    'Công tác hoà giải: tổng số 34 vụ việc (hoà giải thành: 27; hoà giải không thành: 06; đang hoà giải: 02).',
    total(34, 27, 6, 2),
    slip('sum', '34 vụ việc')
  ),
  wrong(
    'Huy động 132 người tham gia chữa cháy rừng, gồm 55 dân quân, 42 công an và 30 người dân.',
    total(132, 55, 42, 30),
    slip('sum', '132 người')
  ),
  wrong(
    paper(
      'Toàn xã đang quản lý 108 trường hợp, trong đó:',
      dashes(
        'Điều trị thay thế: 61 trường hợp;',
        'Cai nghiện bắt buộc: 27 trường hợp;',
        'Quản lý sau cai: 29 trường hợp.'
      )
    ),
    total(108, 61, 27, 29),
    slip('sum', '108 trường hợp', '61 trường hợp', '27 trường hợp', '29 trường hợp')
  ),
  wrong(
    'Tổng số 188 hộ được vay vốn: Hội Nông dân 74 hộ, Hội Phụ nữ 66 hộ, Hội Cựu chiến binh 25 hộ, Đoàn Thanh niên 21 hộ.',
    total(188, 74, 66, 25, 21),
    slip('sum', '188 hộ')
  ),
  wrong(
    'Xã có 156 cơ sở kinh doanh, trong đó 48 cơ sở ăn uống, 37 cơ sở tạp hoá, còn lại 61 cơ sở dịch vụ khác.',
    total(156, 48, 37, 61),
    slip('sum', '156 cơ sở')
  ),
  wrong(
    'Trong quý xảy ra 43 vụ vi phạm, trong đó: hình sự 18 vụ, hành chính 29 vụ.',
    18 + 29 <= 43,
    slip('sum', '43 vụ vi phạm')
  ),
  wrong(
    'Tổng thu ngân sách xã 5.420 triệu đồng, bao gồm: thu cố định 1.870 triệu đồng; thu điều tiết 930 triệu đồng; thu bổ sung 2.560 triệu đồng.',
    total(5420, 1870, 930, 2560),
    slip('sum', '5.420 triệu đồng')
  ),
  wrong(
    'Kết quả bỏ phiếu: số phiếu phát ra 92, số phiếu thu về 92, trong đó hợp lệ 90 phiếu, không hợp lệ 03 phiếu.',
    total(92, 90, 3),
    slip('sum', 'hợp lệ 90 phiếu')
  ),
  wrong(
    'Toàn xã có 15 di tích, trong đó: cấp quốc gia 01, cấp tỉnh 04, chưa xếp hạng 11.',
    1 + 4 + 11 <= 15,
    slip('sum', '15 di tích')
  ),
  wrong(
    'Cả ba đợt thu gom được 9,4 tấn rác thải (đợt 1: 3,2 tấn; đợt 2: 2,9 tấn; đợt 3: 3,6 tấn).',
    total(9.4, 3.2, 2.9, 3.6),
    slip('sum', '9,4 tấn')
  ),
  wrong(
    'Số lao động được giải quyết việc làm là 412 người, bao gồm 236 nam và 166 nữ.',
    total(412, 236, 166),
    slip('sum', '412 người')
  )
]
