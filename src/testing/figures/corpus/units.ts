import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {roundsTo, same, total} from '../proof.ts'

/** Units converted, and sums over several of them. */
export const units: FigureCase[] = [
  right('Diện tích khu đất là 1,2 ha (12.000 m2).', same(1.2 * 10_000, 12_000)),
  right('Vốn đầu tư 3,5 tỷ đồng (3.500 triệu đồng) từ ngân sách tỉnh.', same(3.5 * 1000, 3500)),
  tricky(
    'Tổng vốn 2,4 tỷ đồng, gồm: ngân sách tỉnh 1,5 tỷ đồng; ngân sách xã 600 triệu đồng; Nhân dân đóng góp 300 triệu đồng.',
    total(2400, 1500, 600, 300)
  ),
  tricky('Tuyến đường dài 2,75 km (đoạn qua thôn Hạ 1.150 m, đoạn qua thôn Thượng 1.600 m).', total(2750, 1150, 1600)),
  tricky('Sản lượng lương thực cả năm đạt 1.842 tấn (vụ xuân 8.960 tạ, vụ mùa 9.460 tạ).', total(18_420, 8960, 9460)),
  tricky(
    'Năng suất lúa bình quân 52,4 tạ/ha, diện tích 310 ha, sản lượng 1.624,4 tấn.',
    same((52.4 * 310) / 10, 1624.4)
  ),
  tricky('Mật độ dân số 142 người/km2 (6.582 người trên 46,3 km2).', roundsTo(6582 / 46.3, '142')),
  wrong(
    'Tổng vốn 2,6 tỷ đồng, gồm: ngân sách tỉnh 1,7 tỷ đồng; ngân sách xã 550 triệu đồng; Nhân dân đóng góp 250 triệu đồng.',
    total(2600, 1700, 550, 250),
    slip('sum', '2,6 tỷ đồng')
  ),
  wrong(
    'Tuyến đường dài 3,1 km (đoạn qua thôn Hạ 1.250 m, đoạn qua thôn Thượng 1.750 m).',
    total(3100, 1250, 1750),
    slip('sum', '3,1 km')
  ),
  wrong('Diện tích khu đất là 0,8 ha (800 m2).', same(0.8 * 10_000, 800), slip('unit', '800 m2')),
  wrong(
    'Vốn đầu tư 4,2 tỷ đồng (420 triệu đồng) từ ngân sách tỉnh.',
    same(4.2 * 1000, 420),
    slip('unit', '420 triệu đồng')
  )
]
