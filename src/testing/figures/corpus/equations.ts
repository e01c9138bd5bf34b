import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {same, total} from '../proof.ts'

/** A calculation written out. */
export const equations: FigureCase[] = [
  right('Trong kỳ khởi tố 19 vụ = 14 vụ trộm cắp + 05 vụ cố ý gây thương tích.', total(19, 14, 5)),
  right('Số hộ thoát nghèo qua hai năm: 37 + 42 = 79 hộ.', total(79, 37, 42)),
  right('Kinh phí hỗ trợ tổ tự quản: 12 tháng x 1.500.000 đồng = 18.000.000 đồng.', same(12 * 1_500_000, 18_000_000)),
  tricky('Từ đầu năm đến nay, Công an xã Nậm Sương phát hiện, bắt giữ 13 vụ = 17 đối tượng về tội phạm ma tuý.'),
  tricky('Chỉ số hài lòng = điểm đạt được / điểm tối đa x 100; năm 2025 xã đạt 88,6 điểm.'),
  tricky('Số hộ nghèo cuối kỳ = 214 - 58 + 09 = 165 hộ (giảm 58 hộ, phát sinh 09 hộ).', total(165, 214, -58, 9)),
  wrong('Trong kỳ xử lý 22 vụ = 15 vụ trộm cắp + 06 vụ gây rối.', total(22, 15, 6), slip('sum', '22 vụ')),
  wrong(
    'Số km đường được bê tông hoá qua hai đợt: 6,8 + 4,7 = 11,3 km.',
    total(11.3, 6.8, 4.7),
    slip('sum', '11,3 km')
  ),
  wrong(
    'Kinh phí xoá nhà tạm: 24 hộ x 15.000.000 đồng = 350.000.000 đồng.',
    same(24 * 15_000_000, 350_000_000),
    slip('sum', '350.000.000 đồng')
  ),
  wrong('Số hộ cận nghèo cuối kỳ = 187 - 41 + 12 = 148 hộ.', total(148, 187, -41, 12), slip('sum', '148 hộ'))
]
