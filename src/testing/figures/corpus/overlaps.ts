import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {total} from '../proof.ts'

/** Parts that may share members: the text says so, or they exceed their whole. */
export const overlaps: FigureCase[] = [
  right('Xã có 85 hộ nghèo, 64 hộ cận nghèo, tổng số hộ nghèo và cận nghèo là 149 hộ.', total(149, 85, 64)),
  tricky(
    'Có 40 hộ được hỗ trợ, gồm 27 hộ nghèo và 16 hộ có người khuyết tật (có 03 hộ vừa nghèo vừa có người khuyết tật).',
    total(40, 27, 16, -3)
  ),
  tricky(
    'Đảng bộ có 614 đảng viên (đảng viên nữ: 341; đảng viên là người dân tộc thiểu số: 388; đảng viên dự bị: 22).',
    Math.max(341, 388, 22) <= 614
  ),
  tricky(
    'Ban Chấp hành có 27 đồng chí, trong đó 09 đồng chí nữ, 14 đồng chí người dân tộc thiểu số, 08 đồng chí dưới 40 tuổi, 25 đồng chí có trình độ đại học trở lên.',
    Math.max(9, 14, 8, 25) <= 27
  ),
  tricky(
    'Trong 52 hộ bị ảnh hưởng có 38 hộ hư hỏng nhà ở, 29 hộ thiệt hại hoa màu (15 hộ thiệt hại cả nhà ở và hoa màu).',
    total(52, 38, 29, -15)
  ),
  tricky(
    'Khảo sát 200 người: 150 người dùng mạng xã hội, 120 người nghe loa truyền thanh, 90 người dự họp thôn (một người có thể chọn nhiều hình thức).',
    Math.max(150, 120, 90) <= 200
  ),
  wrong(
    'Có 45 hộ được hỗ trợ, gồm 31 hộ nghèo và 18 hộ có người khuyết tật (có 02 hộ vừa nghèo vừa có người khuyết tật).',
    total(45, 31, 18, -2),
    slip('overlap', '45 hộ được hỗ trợ')
  ),
  wrong(
    'Trên địa bàn có 87 người nghiện; trong đó có 29 người ở trại tạm giam, 35 người đang điều trị thay thế, 28 người ngoài xã hội.',
    29 + 35 + 28 <= 87,
    slip('overlap', '87 người nghiện')
  ),
  wrong(
    'Toàn xã có 62 cơ sở lưu trú, trong đó 39 nhà nghỉ, 17 nhà trọ, 11 khách sạn.',
    39 + 17 + 11 <= 62,
    slip('overlap', '62 cơ sở lưu trú')
  ),
  wrong(
    'Xã có 85 hộ nghèo, 67 hộ cận nghèo, tổng số hộ nghèo và cận nghèo là 142 hộ.',
    total(142, 85, 67),
    slip('sum', '142 hộ')
  ),
  wrong(
    'Ban Chấp hành có 25 đồng chí, trong đó có 28 đồng chí đạt trình độ đại học trở lên.',
    28 <= 25,
    slip('overlap', '28 đồng chí')
  )
]
