import {paper, table} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {change, share, total} from '../proof.ts'

/** Tables with totals, shares and columns that must not be added up. */
export const tables: FigureCase[] = [
  right(
    table(
      'TT | Thôn | Số hộ | Hộ nghèo',
      '1 | Đồi Chè | 124 | 12',
      '2 | Bến Hạ | 98 | 09',
      '3 | Khe Trong | 143 | 21',
      ' | Tổng cộng | 365 | 42'
    ),
    total(365, 124, 98, 143) && total(42, 12, 9, 21)
  ),
  right(
    table(
      'Đơn vị | Nam | Nữ | Tổng số',
      'Trường Mầm non | 3 | 24 | 27',
      'Trường Tiểu học | 11 | 20 | 31',
      'Cộng | 14 | 44 | 58'
    ),
    total(58, 27, 31) && total(27, 3, 24) && total(31, 11, 20)
  ),
  right(
    table(
      'Loại đất | Diện tích (ha) | Tỷ lệ (%)',
      'Đất lúa | 212,5 | 42,5',
      'Đất rừng | 250,0 | 50,0',
      'Đất khác | 37,5 | 7,5',
      'Tổng | 500,0 | 100'
    ),
    total(500, 212.5, 250, 37.5) && share(212.5, 500, '42,5') && share(37.5, 500, '7,5')
  ),
  right(
    table(
      'Nguồn vốn | Năm 2024 | Năm 2025',
      'Ngân sách tỉnh | 1.250 | 1.480',
      'Ngân sách xã | 430 | 515',
      'Xã hội hoá | 320 | 405',
      'Tổng số | 2.000 | 2.400'
    ),
    total(2000, 1250, 430, 320) && total(2400, 1480, 515, 405)
  ),
  tricky(
    table(
      'TT | Thôn | Số hộ | Tỷ lệ hộ nghèo (%)',
      '1 | Bãi Trên | 120 | 10,0',
      '2 | Bãi Dưới | 80 | 5,0',
      ' | Toàn xã | 200 | 8,0'
    ),
    total(200, 120, 80) && share(12 + 4, 200, '8,0')
  ),
  tricky(
    table(
      'Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%)',
      'Trồng rừng (ha) | 40 | 46 | 115,0',
      'Kết nạp đảng viên | 12 | 11 | 91,7',
      'Cấp thẻ (thẻ) | 600 | 588 | 98,0'
    ),
    share(46, 40, '115,0') && share(11, 12, '91,7') && share(588, 600, '98,0')
  ),
  tricky(
    table(
      'Nội dung | Số lượng',
      'Tổng số vụ việc | 57',
      'Trong đó: hình sự | 09',
      'hành chính | 31',
      'Số đối tượng | 74',
      'Tiền phạt (triệu đồng) | 86,5'
    )
  ),
  tricky(
    table(
      'Khối | Chi bộ | Đảng viên',
      'I. Khối thôn | 14 | 352',
      'Cụm A | 8 | 201',
      'Cụm B | 6 | 151',
      'II. Khối cơ quan | 5 | 96',
      'Tổng cộng | 19 | 448'
    ),
    total(19, 14, 5) && total(448, 352, 96) && total(352, 201, 151)
  ),
  tricky(
    table(
      'Nhóm | Số người | Tỷ lệ (%)',
      'Dưới 18 tuổi | 1 | 33,3',
      'Từ 18 đến 30 tuổi | 1 | 33,3',
      'Trên 30 tuổi | 1 | 33,3',
      'Cộng | 3 | 100'
    ),
    share(1, 3, '33,3')
  ),
  tricky(
    table('Tháng | Số vụ | Bình quân/ngày', 'Tháng 4 | 15 | 0,5', 'Tháng 5 | 31 | 1,0', 'Cộng | 46 | 0,75'),
    total(46, 15, 31)
  ),
  tricky(
    table('Năm | Số thôn đạt | Ghi chú', '2026 | 6 | ', '2027 | 8 | luỹ kế', '2028 | 11 | luỹ kế', '2030 | 14 | luỹ kế')
  ),
  tricky(
    table(
      'Thôn | Tổng số hộ | Nam làm chủ hộ | Hộ có nhà tiêu | Hộ có nước sạch',
      'Đầu Cầu | 90 | 61 | 77 | 84',
      'Cuối Bãi | 110 | 70 | 95 | 101',
      'Cộng | 200 | 131 | 172 | 185'
    ),
    total(200, 90, 110) && total(131, 61, 70) && total(172, 77, 95) && total(185, 84, 101)
  ),
  wrong(
    table(
      'TT | Thôn | Số hộ | Hộ nghèo',
      '1 | Đồi Chè | 131 | 14',
      '2 | Bến Hạ | 87 | 11',
      '3 | Khe Trong | 156 | 19',
      ' | Tổng cộng | 384 | 44'
    ),
    total(384, 131, 87, 156),
    slip('cell', '| 384 |')
  ),
  wrong(
    table(
      'Đơn vị | Nam | Nữ | Tổng số',
      'Trường Mầm non | 2 | 26 | 28',
      'Trường Tiểu học | 13 | 19 | 34',
      'Cộng | 15 | 45 | 62'
    ),
    total(34, 13, 19),
    slip('cell', '| 34 |', 'Cộng | 15 | 45 | 62')
  ),
  wrong(
    table(
      'Loại đất | Diện tích (ha) | Tỷ lệ (%)',
      'Đất lúa | 180,0 | 45,0',
      'Đất rừng | 172,0 | 46,0',
      'Đất khác | 48,0 | 12,0',
      'Tổng | 400,0 | 100'
    ),
    share(172, 400, '46,0'),
    slip('cell', 'Đất rừng | 172,0 | 46,0', 'Tổng | 400,0 | 100')
  ),
  wrong(
    table(
      'Nguồn vốn | Năm 2024 | Năm 2025',
      'Ngân sách tỉnh | 1.310 | 1.520',
      'Ngân sách xã | 405 | 480',
      'Xã hội hoá | 285 | 360',
      'Tổng số | 2.000 | 2.630'
    ),
    total(2630, 1520, 480, 360),
    slip('cell', '| 2.630 |')
  ),
  wrong(
    table(
      'Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%)',
      'Trồng rừng (ha) | 50 | 44 | 88,0',
      'Kết nạp đảng viên | 16 | 13 | 83,1',
      'Cấp thẻ (thẻ) | 750 | 735 | 98,0'
    ),
    share(13, 16, '83,1'),
    slip('cell', '| 83,1 |')
  ),
  wrong(
    table(
      'Khối | Chi bộ | Đảng viên',
      'I. Khối thôn | 15 | 367',
      'Cụm A | 9 | 214',
      'Cụm B | 6 | 143',
      'II. Khối cơ quan | 4 | 88',
      'Tổng cộng | 19 | 455'
    ),
    total(367, 214, 143),
    slip('cell', 'I. Khối thôn | 15 | 367')
  ),
  wrong(
    paper(
      'Kết quả cụ thể như sau:',
      table(
        'Lĩnh vực | Hồ sơ nhận | Đã giải quyết | Đang giải quyết',
        'Đất đai | 112 | 97 | 15',
        'Hộ tịch | 240 | 231 | 9',
        'Chính sách | 65 | 60 | 7',
        'Tổng | 417 | 388 | 31'
      )
    ),
    total(65, 60, 7),
    slip('cell', 'Chính sách | 65 | 60 | 7', 'Tổng | 417 | 388 | 31')
  ),
  wrong(
    table(
      'Thôn | Hộ cam kết | Tổng số hộ | Tỷ lệ',
      'Đầu Cầu | 84 | 96 | 87,5%',
      'Cuối Bãi | 99 | 110 | 95%',
      'Cộng | 183 | 206 | 88,8%'
    ),
    share(99, 110, '95'),
    slip('cell', '95%')
  ),
  wrong(
    table('Quý | Số vụ', 'Quý I | 12', 'Quý II | 9', 'Quý III | 14', 'Quý IV | 11', 'Cả năm | 48'),
    total(48, 12, 9, 14, 11),
    slip('cell', 'Cả năm | 48')
  ),
  wrong(
    table(
      'Hình thức | Số người | Tỷ lệ (%)',
      'Tổng số | 96 | 100',
      'Điều trị thay thế | 58 | 60,4',
      'Cai nghiện bắt buộc | 23 | 24,0',
      'Ngoài xã hội | 17 | 17,7'
    ),
    total(96, 58, 23, 17),
    slip('cell', 'Tổng số | 96 | 100', 'Ngoài xã hội | 17')
  ),
  wrong(
    table(
      'Chỉ tiêu | Năm 2024 | Năm 2025 | Tăng, giảm (%)',
      'Số vụ | 50 | 44 | -12,0',
      'Số đối tượng | 64 | 72 | 15,5'
    ),
    change(64, 72, '15,5'),
    slip('cell', '15,5')
  )
]
