import {dashes, paper, table} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {change, hundred, same, share, total} from '../proof.ts'

/** Short papers with many figures, most of them right. */
export const wholePapers: FigureCase[] = [
  right(
    paper(
      '## I. Đặc điểm tình hình',
      'Xã Suối Ngàn có diện tích tự nhiên 48,6 km2, gồm 12 thôn, 1.320 hộ, 6.482 người; dân tộc Kinh chiếm 44,2%, dân tộc Nùng chiếm 35,7%, dân tộc Dao chiếm 20,1%.',
      '## II. Kết quả',
      'Đã tuyên truyền 36 buổi (bình quân 03 buổi/thôn) cho 4.150 lượt người. Có 1.287/1.320 hộ ký cam kết, đạt 97,5%.'
    ),
    hundred('44,2', '35,7', '20,1') && share(1287, 1320, '97,5')
  ),
  tricky(
    paper(
      '## I. Kết quả năm 2025',
      'Có 07 thôn (tỷ lệ 58,3%) đạt chuẩn; phát hiện 14 vụ = 18 đối tượng, giảm 03 vụ so với năm 2024 (17 vụ).',
      '## II. Chỉ tiêu',
      dashes('Năm 2026: 08 thôn (66,7%);', 'Năm 2028: 10 thôn (83,3%);', 'Năm 2030: 12 thôn (100%).'),
      '## III. Tổ chức thực hiện',
      'Giao cấp uỷ 12 thôn xây dựng kế hoạch; 100% đảng viên ký cam kết.'
    ),
    share(7, 12, '58,3') && share(8, 12, '66,7') && share(10, 12, '83,3')
  ),
  tricky(
    paper(
      'Năm 2024, xã có 102 người nghiện; năm 2025 có 96 người nghiện, giảm 5,9%.',
      'Trong 96 người nghiện: 58 người điều trị thay thế, 23 người cai nghiện bắt buộc, 15 người ngoài xã hội.',
      'Trong đó có 08 nữ, 41 người chưa có việc làm.'
    ),
    change(102, 96, '-5,9') && total(96, 58, 23, 15)
  ),
  tricky(
    paper(
      'Xã Nậm Sương có 16 bản, trong đó 09 bản vùng cao.',
      'Toàn xã có 11 bản (68,8%) có đường ô tô; riêng vùng cao có 04/09 bản (44,4%).',
      table(
        'Khu vực | Số bản | Có đường ô tô | Tỷ lệ (%)',
        'Vùng thấp | 7 | 7 | 100',
        'Vùng cao | 9 | 4 | 44,4',
        'Toàn xã | 16 | 11 | 68,8'
      )
    ),
    share(11, 16, '68,8') && share(4, 9, '44,4')
  ),
  tricky(
    paper(
      '## 1. Thu, chi ngân sách',
      'Tổng thu ngân sách 5.360 triệu đồng, đạt 107,2% dự toán (5.000 triệu đồng), tăng 4,1% so với năm 2024 (5.150 triệu đồng).',
      'Tổng chi 5.120 triệu đồng, gồm chi đầu tư 1.430 triệu đồng, chi thường xuyên 3.690 triệu đồng; kết dư 240 triệu đồng.'
    ),
    share(5360, 5000, '107,2') && change(5150, 5360, '4,1') && total(5120, 1430, 3690) && total(5360, 5120, 240)
  ),
  wrong(
    paper(
      '## I. Đặc điểm tình hình',
      'Xã Tây Lĩnh có diện tích tự nhiên 52,1 km2, gồm 13 thôn, 1.405 hộ, 6.930 người; dân tộc Kinh chiếm 41,8%, dân tộc Tày chiếm 33,5%, dân tộc Mông chiếm 26,7%.',
      '## II. Kết quả',
      'Đã tuyên truyền 39 buổi (bình quân 03 buổi/thôn) cho 4.480 lượt người. Có 1.321/1.405 hộ ký cam kết, đạt 96,4%.'
    ),
    hundred('41,8', '33,5', '26,7') || share(1321, 1405, '96,4'),
    slip('hundred', '26,7%'),
    slip('share', '96,4%')
  ),
  wrong(
    paper(
      '## I. Kết quả năm 2025',
      'Có 07 thôn (tỷ lệ 53,8%) đạt chuẩn; phát hiện 16 vụ = 21 đối tượng, giảm 03 vụ so với năm 2024 (17 vụ).',
      '## II. Chỉ tiêu',
      dashes('Năm 2026: 08 thôn (61,5%);', 'Năm 2028: 10 thôn (79,6%);', 'Năm 2030: 13 thôn (100%).'),
      '## III. Tổ chức thực hiện',
      'Giao cấp uỷ 13 thôn xây dựng kế hoạch; 100% đảng viên ký cam kết.'
    ),
    same(17 - 16, 3) || share(10, 13, '79,6'),
    slip('change', 'giảm 03 vụ'),
    slip('share', '79,6%')
  ),
  wrong(
    paper(
      'Năm 2024, xã có 112 người nghiện; năm 2025 có 98 người nghiện, giảm 14,3%.',
      'Trong 98 người nghiện: 57 người điều trị thay thế, 26 người cai nghiện bắt buộc, 18 người ngoài xã hội.',
      'Trong đó có 06 nữ, 39 người chưa có việc làm.'
    ),
    change(112, 98, '-14,3') || total(98, 57, 26, 18),
    slip('change', '14,3%'),
    slip('sum', 'Trong 98 người nghiện')
  ),
  wrong(
    paper(
      'Xã Khe Lương có 18 bản, trong đó 10 bản vùng cao.',
      'Toàn xã có 13 bản (72,2%) có đường ô tô; riêng vùng cao có 06/10 bản (66,7%).',
      table(
        'Khu vực | Số bản | Có đường ô tô | Tỷ lệ (%)',
        'Vùng thấp | 8 | 7 | 87,5',
        'Vùng cao | 10 | 6 | 60,0',
        'Toàn xã | 18 | 14 | 72,2'
      )
    ),
    share(6, 10, '66,7') || total(14, 7, 6),
    slip('share', '66,7%'),
    slip('cell', 'Toàn xã | 18 | 14')
  ),
  wrong(
    paper(
      '## 1. Thu, chi ngân sách',
      'Tổng thu ngân sách 5.480 triệu đồng, đạt 109,6% dự toán (5.000 triệu đồng), tăng 8,4% so với năm 2024 (5.150 triệu đồng).',
      'Tổng chi 5.210 triệu đồng, gồm chi đầu tư 1.380 triệu đồng, chi thường xuyên 3.720 triệu đồng.'
    ),
    change(5150, 5480, '8,4') || total(5210, 1380, 3720),
    slip('change', '8,4%'),
    slip('sum', 'Tổng chi 5.210 triệu đồng')
  ),
  wrong(
    paper(
      'Toàn xã có 23 chi bộ với 512 đảng viên.',
      dashes(
        'Xếp loại chi bộ: 05 chi bộ hoàn thành xuất sắc (21,7%), 15 chi bộ hoàn thành tốt (65,2%), 03 chi bộ hoàn thành (13,0%).',
        'Xếp loại đảng viên: 98 đồng chí hoàn thành xuất sắc (19,1%), 341 đồng chí hoàn thành tốt (66,6%), 73 đồng chí hoàn thành (18,3%).'
      )
    ),
    share(73, 512, '18,3'),
    slip('share', '18,3%')
  )
]
