import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {change, roundsTo, same} from '../proof.ts'

/** Growth and decline: by how much, by how many per cent, how many times. */
export const changes: FigureCase[] = [
  right('Số vụ vi phạm tăng 12 vụ (từ 48 lên 60 vụ), tương ứng tăng 25%.', change(48, 60, '25')),
  right('Tội phạm về trật tự xã hội giảm từ 40 vụ xuống 34 vụ (giảm 15%).', change(40, 34, '-15')),
  right(
    'Thu nhập bình quân đầu người tăng từ 42,5 triệu đồng lên 48,2 triệu đồng, tăng 13,4%.',
    change(42.5, 48.2, '13,4')
  ),
  right('Số mô hình kinh tế hiệu quả tăng từ 14 lên 35 mô hình, gấp 2,5 lần.', roundsTo(35 / 14, '2,5')),
  right('Trong năm phát hiện 64 vụ (cùng kỳ năm trước 80 vụ), giảm 16 vụ, tương ứng giảm 20%.', change(80, 64, '-20')),
  tricky('Tỷ lệ hộ nghèo giảm từ 8,4% xuống còn 6,1% (giảm 2,3%).', same(8.4 - 6.1, 2.3)),
  tricky('Tỷ lệ lao động qua đào tạo tăng từ 61,5% lên 66,0%, tăng 4,5 điểm phần trăm.', same(66 - 61.5, 4.5)),
  tricky('Số hồ sơ trực tuyến đạt 36 hồ sơ, bằng 300% so với cùng kỳ (12 hồ sơ).', roundsTo((36 / 12) * 100, '300')),
  tricky('Số lượt khách tăng gấp đôi, từ 6.000 lên 12.000 lượt.', same(12_000, 2 * 6000)),
  tricky('Thu ngân sách 12,6 tỷ đồng, đạt 105% dự toán, tăng 8% so với cùng kỳ.'),
  tricky('Khởi tố 19 vụ, 24 bị can (so với cùng kỳ tăng 02 vụ, giảm 01 bị can).'),
  tricky(
    'Đàn lợn 2.650 con, tăng 6% so với năm 2024, vượt 150 con so với kế hoạch (2.500 con).',
    same(2650 - 2500, 150)
  ),
  tricky('Diện tích gieo trồng tăng từ 320,5 ha lên 341,2 ha, tăng gần 6,5%.', change(320.5, 341.2, '6,5')),
  wrong(
    'Số vụ vi phạm tăng 12 vụ (từ 45 lên 57 vụ), tương ứng tăng 21%.',
    change(45, 57, '21'),
    slip('change', 'tăng 21%')
  ),
  wrong(
    'Tội phạm về trật tự xã hội giảm từ 52 vụ xuống 39 vụ (giảm 35%).',
    change(52, 39, '-35'),
    slip('change', 'giảm 35%')
  ),
  wrong('Số vụ tai nạn giảm 11 vụ (từ 52 vụ xuống 43 vụ).', same(52 - 43, 11), slip('change', 'giảm 11 vụ')),
  wrong('Số hộ kinh doanh tăng từ 214 hộ lên 205 hộ.', 205 > 214, slip('change', 'tăng từ 214 hộ lên 205 hộ')),
  wrong(
    'Thu nhập bình quân đầu người tăng từ 39,8 triệu đồng lên 46,1 triệu đồng, tăng 18,5%.',
    change(39.8, 46.1, '18,5'),
    slip('change', 'tăng 18,5%')
  ),
  wrong(
    'Số mô hình dân vận khéo tăng từ 12 lên 30 mô hình, gấp 3,5 lần.',
    roundsTo(30 / 12, '3,5'),
    slip('change', 'gấp 3,5 lần')
  ),
  wrong('Số hồ sơ trực tuyến tăng từ 12 lên 36 hồ sơ (tăng 300%).', change(12, 36, '300'), slip('change', 'tăng 300%')),
  wrong('Tỷ lệ hộ nghèo giảm từ 7,9% xuống còn 5,2% (giảm 3,7%).', same(7.9 - 5.2, 3.7), slip('change', 'giảm 3,7%')),
  wrong(
    'Trong năm phát hiện 66 vụ (cùng kỳ năm trước 88 vụ), giảm 22 vụ, tương ứng giảm 33,3%.',
    change(88, 66, '-33,3'),
    slip('change', 'giảm 33,3%')
  ),
  wrong('Diện tích cây ăn quả tăng gấp đôi, từ 45 ha lên 80 ha.', same(80, 2 * 45), slip('change', 'gấp đôi')),
  wrong(
    'Số đoàn viên kết nạp mới là 46 đồng chí, tăng 15% so với năm 2024 (36 đồng chí).',
    change(36, 46, '15'),
    slip('change', 'tăng 15%')
  ),
  wrong(
    'Năm 2025 trồng mới 78 ha rừng, tăng 18 ha so với năm 2024 (56 ha).',
    same(78 - 56, 18),
    slip('change', 'tăng 18 ha')
  ),
  wrong(
    'Số tài khoản dịch vụ công tăng gấp 3 lần, từ 210 lên 840 tài khoản.',
    same(840, 3 * 210),
    slip('change', 'gấp 3 lần')
  ),
  wrong(
    'Tổng sản lượng đạt 1.624 tấn, giảm 4,5% so với cùng kỳ (1.680 tấn).',
    change(1680, 1624, '-4,5'),
    slip('change', 'giảm 4,5%')
  )
]
