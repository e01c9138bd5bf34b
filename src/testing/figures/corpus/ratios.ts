import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {roundsTo, share} from '../proof.ts'

/** A part, its whole and its share in one sentence. */
export const ratios: FigureCase[] = [
  right('Có 187/240 hộ đăng ký gia đình văn hoá (77,9%).', share(187, 240, '77,9')),
  right('Số hộ dùng nước sạch là 1.102 hộ trên tổng số 1.248 hộ, chiếm 88,3%.', share(1102, 1248, '88,3')),
  right('Đã cấp 326 thẻ trên tổng số 400 thẻ phải cấp, đạt tỷ lệ 81,5%.', share(326, 400, '81,5')),
  right('Xã có 614 đảng viên, trong đó đảng viên nữ 241 đồng chí, chiếm 39,25%.', share(241, 614, '39,25')),
  right('Đến nay có 12/17 thôn đạt chuẩn, bằng 71% số thôn của xã.', share(12, 17, '71')),
  right('Trong 56 đảng viên được kiểm tra có 07 đồng chí vi phạm, chiếm 12,5%.', share(7, 56, '12,5')),
  tricky('Giải ngân 3,6 tỷ đồng/4,8 tỷ đồng kế hoạch vốn năm, đạt 75%.', share(3.6, 4.8, '75')),
  tricky('Thu ngân sách 12,6 tỷ đồng/12 tỷ đồng dự toán, đạt 105% dự toán giao.', share(12.6, 12, '105')),
  tricky('Hiện có 11/21 khu dân cư (trên 50%) được công nhận an toàn về an ninh trật tự.', 11 / 21 > 0.5),
  tricky('Có 10/17 thôn (gần 60%) có đội văn nghệ quần chúng.', roundsTo((10 / 17) * 100, '59')),
  tricky('Khoảng 47% số thôn (8/17 thôn) đã lắp camera an ninh.', share(8, 17, '47')),
  tricky('Tỷ suất sinh thô của xã là 12,4‰ (87 trẻ trên 7.016 dân).', roundsTo((87 / 7016) * 1000, '12,4')),
  tricky('Chỉ số cải cách hành chính đạt 87,25/100 điểm, xếp thứ 3/14 xã, phường của khu vực.'),
  tricky('Xã đạt 17/19 tiêu chí nông thôn mới, tăng 02 tiêu chí so với năm 2024, riêng 8/8 thôn vùng cao đạt 100%.'),
  tricky('Có 100% số thôn (17/17 thôn) và 98,9% số hộ (1.234/1.248 hộ) ký cam kết.', share(1234, 1248, '98,9')),
  tricky(
    'Có 9/16 chi bộ hoàn thành tốt nhiệm vụ (56,3%) và 7/16 chi bộ hoàn thành nhiệm vụ (43,8%).',
    share(9, 16, '56,3') && share(7, 16, '43,8')
  ),
  wrong('Có 203/260 hộ đăng ký gia đình văn hoá (87,1%).', share(203, 260, '87,1'), slip('share', '87,1%')),
  wrong(
    'Số hộ dùng nước sạch là 1.054 hộ trên tổng số 1.312 hộ, chiếm 83,0%.',
    share(1054, 1312, '83,0'),
    slip('share', '83,0%')
  ),
  wrong(
    'Đã lập hồ sơ cho 42 trên tổng số 60 trường hợp thuộc diện, đạt tỷ lệ 72%.',
    share(42, 60, '72'),
    slip('share', '72%')
  ),
  wrong(
    'Xã có 587 đảng viên, trong đó đảng viên nữ 218 đồng chí, chiếm 31,7%.',
    share(218, 587, '31,7'),
    slip('share', '31,7%')
  ),
  wrong('Đến nay có 13/19 thôn đạt chuẩn, bằng 64% số thôn của xã.', share(13, 19, '64'), slip('share', '64%')),
  wrong(
    'Trong 48 đảng viên được kiểm tra có 09 đồng chí vi phạm, chiếm 17,8%.',
    share(9, 48, '17,8'),
    slip('share', '17,8%')
  ),
  wrong('Giải ngân 2,7 tỷ đồng/4,5 tỷ đồng kế hoạch vốn năm, đạt 65%.', share(2.7, 4.5, '65'), slip('share', '65%')),
  wrong('Hiện có 10/17 thôn (trên 60%) có đội văn nghệ quần chúng.', 10 / 17 > 0.6, slip('share', 'trên 60%')),
  wrong(
    'Khoảng 70% số khu dân cư (11/21 khu dân cư) đã lắp camera an ninh.',
    share(11, 21, '70'),
    slip('share', 'Khoảng 70%')
  ),
  wrong('Có 16/16 chi bộ (98%) đã tổ chức học tập nghị quyết.', share(16, 16, '98'), slip('share', '98%')),
  wrong('Có 15/16 chi bộ (100%) đã tổ chức học tập nghị quyết.', share(15, 16, '100'), slip('share', '100%')),
  wrong(
    'Có 9/16 chi bộ hoàn thành tốt nhiệm vụ (56,3%) và 7/16 chi bộ hoàn thành nhiệm vụ (47,3%).',
    share(7, 16, '47,3'),
    slip('share', '47,3%')
  ),
  wrong(
    'Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ đạt 9,67% (87/90 trẻ).',
    share(87, 90, '9,67'),
    slip('share', '9,67%')
  ),
  wrong(
    'Đã thu 1.176 triệu đồng trên tổng số 1.400 triệu đồng phải thu, đạt 86%.',
    share(1176, 1400, '86'),
    slip('share', '86%')
  ),
  wrong(
    'Có 54 trong tổng số 63 tổ liên gia hoạt động hiệu quả, chiếm tỷ lệ 87,5%.',
    share(54, 63, '87,5'),
    slip('share', '87,5%')
  ),
  wrong(
    'Số hộ nghèo là 96 hộ, chiếm 8,6% trong tổng số 1.280 hộ toàn xã.',
    share(96, 1280, '8,6'),
    slip('share', '8,6%')
  ),
  wrong(
    'Kiểm tra 24 cơ sở, phát hiện 05 cơ sở vi phạm (chiếm 28,0% số cơ sở được kiểm tra).',
    share(5, 24, '28,0'),
    slip('share', '28,0%')
  ),
  wrong(
    'Có 1.950/2.600 người trong độ tuổi lao động có việc làm thường xuyên, bằng 76,5%.',
    share(1950, 2600, '76,5'),
    slip('share', '76,5%')
  )
]
