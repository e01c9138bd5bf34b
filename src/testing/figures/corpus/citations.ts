import {dashes, paper} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {share, total} from '../proof.ts'

/** Numbers that are no figures: citations, dates, ranges, telephones, ordinals; with a few slips among them. */
export const citations: FigureCase[] = [
  right('Căn cứ khoản 2 Điều 5 Nghị định số 105/2021/NĐ-CP ngày 04/12/2021 của Chính phủ.'),
  tricky(
    'Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017, giai đoạn 2026 - 2030, xã có 12 thôn (điểm a khoản 2 Điều 5).'
  ),
  tricky('Đường dây nóng: 0215.3876.115 hoặc 0912 345 678 (trực 24/7, kể cả ngày 30/4 và 01/5).'),
  tricky('Đã thực hiện 12/17 nội dung của Kế hoạch số 17-KH/ĐU; thời gian trực từ 07 giờ 30 đến 11 giờ 30.'),
  tricky(
    paper(
      'Thời gian thực hiện: 05 năm (2026 - 2030), sơ kết sau 02 năm.',
      'Kinh phí giai đoạn 2026 - 2030 do ngân sách xã bảo đảm 100%.'
    )
  ),
  tricky(
    'Căn cứ Luật số 73/2021/QH14, Luật số 72/2025/QH15; Thông tư số 05 (sửa đổi năm 2023); Quyết định số 1203/QĐ-UBND.'
  ),
  tricky('Nhiệm kỳ 2025 - 2030, Đại hội lần thứ I bầu 27 đồng chí vào Ban Chấp hành (Nghị quyết số 03-NQ/ĐH).'),
  tricky('Người nghiện từ 12 tuổi đến dưới 18 tuổi (khoản 3 Điều 33) được lập hồ sơ trong thời hạn 03 ngày làm việc.'),
  tricky('Xã nằm ở vị trí 21°30 vĩ Bắc, cách trung tâm tỉnh 45 km, giáp 04 xã, có Quốc lộ 4D và Tỉnh lộ 132 đi qua.'),
  tricky(
    dashes(
      'Phấn đấu 95% số hộ dùng nước sạch;',
      'trên 60% lao động qua đào tạo;',
      '100% thôn có nhà văn hoá;',
      'giảm tỷ lệ hộ nghèo bình quân 1,5%/năm.'
    )
  ),
  tricky(
    'Chỉ tiêu 1: 90%; chỉ tiêu 2: 85%; chỉ tiêu 3: trên 75% (thực hiện theo Nghị quyết số 02-NQ/ĐU, mục II, tiểu mục 3).'
  ),
  tricky('Họp vào ngày 15 hằng tháng, lần thứ 06/2026 tại phòng 203 (nhà A2), số 17 đường 30/4, thôn 8/3.'),
  tricky('Thực hiện Đề án 06, Chỉ thị 24, Nghị quyết 57 và mô hình "3 không, 4 có, 5 tự giác" tại 09 thôn.'),
  tricky('Nhà số 12/45 tổ 3, thửa đất số 108, tờ bản đồ số 27 (tỷ lệ 1/2000), diện tích 145,6 m2.'),
  tricky('Ngày toàn dân phòng, chống ma tuý 26/6 được tổ chức tại 14/14 thôn (100%).', share(14, 14, '100')),
  wrong(
    'Thực hiện Nghị quyết số 21-NQ/TU ngày 12/3/2025 (khoản 1 Điều 4), đến ngày 30/6/2025 có 13/20 thôn (56%) hoàn thành.',
    share(13, 20, '56'),
    slip('share', '56%')
  ),
  wrong(
    'Theo Kế hoạch số 45/KH-UBND ngày 02/4/2025, giai đoạn 2025 - 2027 hỗ trợ 96 hộ (năm 2025: 30 hộ; năm 2026: 34 hộ; năm 2027: 35 hộ).',
    total(96, 30, 34, 35),
    slip('sum', '96 hộ')
  ),
  wrong(
    paper(
      'Xã được thành lập theo Nghị quyết số 1670/NQ-UBTVQH15, có 15 thôn.',
      'Phấn đấu đến ngày 31/12/2028, có 09 thôn (tỷ lệ 65%) đạt chuẩn theo Quyết định số 318/QĐ-TTg.'
    ),
    share(9, 15, '65'),
    slip('share', 'tỷ lệ 65%')
  ),
  wrong(
    'Tại Báo cáo số 88-BC/ĐU ngày 15/6/2025, toàn xã có 11/17 thôn (74,6%) được đánh giá an toàn theo Điều 12 Quy chế.',
    share(11, 17, '74,6'),
    slip('share', '74,6%')
  )
]
