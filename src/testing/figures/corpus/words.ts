import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {same} from '../proof.ts'

/** Figures with their words in brackets; the proof compares the figure with the words as read. */
export const words: FigureCase[] = [
  right('Thành lập 08 (tám) tổ tuần tra nhân dân.'),
  right('Thời hạn giải quyết không quá 15 (mười lăm) ngày làm việc kể từ ngày nhận đủ hồ sơ.'),
  right(
    'Tổng kinh phí thực hiện là 26.350.000 đồng (Hai mươi sáu triệu ba trăm năm mươi nghìn đồng), chi từ nguồn dự toán được giao.'
  ),
  right('Hỗ trợ 105 (một trăm linh năm) hộ bị thiệt hại do thiên tai.'),
  tricky('Bố trí 24 (hai mươi tư) chốt trực trong dịp Tết, 21 (hai mươi mốt) chốt có lực lượng dân quân.'),
  tricky('Hỗ trợ 1.205.000 đồng (Một triệu hai trăm lẻ năm ngàn đồng) cho mỗi hộ.'),
  tricky('Số hạng mục hoàn thành: 05 (năm 2024), 07 (năm 2025).'),
  tricky('Chốt số 04 (Ba Gốc Thông) và chốt số 07 (Năm Ngả) duy trì trực 24/24 giờ.'),
  tricky('Giấy mời họp được gửi thành 03 (ba) bản, mỗi bản 02 (hai) trang, trước ngày họp 02 (hai) ngày.'),
  wrong('Thành lập 09 (tám) tổ tuần tra nhân dân.', same(9, 8), slip('words', '09 (tám)')),
  wrong(
    'Thời hạn giải quyết không quá 15 (năm mươi) ngày làm việc kể từ ngày nhận đủ hồ sơ.',
    same(15, 50),
    slip('words', '15 (năm mươi)')
  ),
  wrong(
    'Tổng kinh phí thực hiện là 18.450.000 đồng (Mười tám triệu năm trăm bốn mươi nghìn đồng).',
    same(18_450_000, 18_540_000),
    slip('words', '18.450.000 đồng')
  ),
  wrong(
    'Hỗ trợ 115 (một trăm linh năm) hộ bị thiệt hại do thiên tai.',
    same(115, 105),
    slip('words', '115 (một trăm linh năm)')
  ),
  wrong(
    'Mức đóng góp là 2.050.000 đồng/hộ (Hai triệu năm trăm nghìn đồng).',
    same(2_050_000, 2_500_000),
    slip('words', '2.050.000 đồng/hộ')
  ),
  wrong(
    'Giấy mời họp được gửi thành 03 (ba) bản, trước ngày họp 05 (bốn) ngày.',
    same(5, 4),
    slip('words', '05 (bốn)')
  ),
  wrong('Ban Tổ chức hội thi gồm 14 (mười ba) đồng chí.', same(14, 13), slip('words', '14 (mười ba)'))
]
