import {paper} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {same} from '../proof.ts'

/** The same quantity at two places of a paper. */
export const twice: FigureCase[] = [
  right(
    paper(
      'Xã Suối Ngàn có 12 thôn, dân số 6.482 người.',
      'Với dân số 6.482 người, phần lớn làm nông nghiệp, xã Suối Ngàn có nguồn lao động dồi dào.'
    )
  ),
  right(
    paper(
      'Toàn xã có 08 chi bộ thôn và 05 chi bộ cơ quan.',
      'Đến nay, 8/8 chi bộ thôn đã xây dựng nghị quyết chuyên đề.'
    )
  ),
  tricky(paper('Dân số toàn xã là 6.482 người.', 'Xã có gần 6.500 người, sống tập trung ở các thôn ven sông.')),
  tricky(
    paper(
      'Năm 2024, toàn xã có 118 hộ nghèo.',
      'Năm 2025, toàn xã có 93 hộ nghèo.',
      'Phấn đấu đến năm 2026, toàn xã còn 70 hộ nghèo.'
    )
  ),
  tricky(
    paper(
      'Toàn xã có 1.320 hộ.',
      'Thôn Đồi Chè có 142 hộ, thôn Bến Hạ có 97 hộ; các thôn còn lại có quy mô từ 80 đến 120 hộ.'
    )
  ),
  tricky(
    paper(
      'Tổng mức đầu tư của công trình là 1,5 tỷ đồng.',
      'Tổng mức đầu tư của công trình là 1.500 triệu đồng, trong đó ngân sách xã 400 triệu đồng.'
    )
  ),
  tricky(
    paper(
      'Tính đến ngày 31/12/2024, xã có 86 người nghiện trong danh sách quản lý.',
      'Tính đến ngày 30/6/2025, xã có 79 người nghiện trong danh sách quản lý.'
    )
  ),
  tricky(
    paper(
      'Xã đã tổ chức 06 buổi tuyên truyền cho học sinh.',
      'Xã đã tổ chức 14 buổi tuyên truyền cho đoàn viên, hội viên.'
    )
  ),
  tricky(
    paper(
      'Trước khi sắp xếp, xã Khe Lương có 19 thôn; xã Nậm Sương có 16 thôn.',
      'Sau sắp xếp, xã mới có 35 thôn, giảm 01 đơn vị hành chính cấp xã.'
    ),
    same(19 + 16, 35)
  ),
  tricky(
    paper(
      'Quý I, Công an xã tiếp nhận 21 tin báo, tố giác tội phạm.',
      'Quý II, Công an xã tiếp nhận 26 tin báo, tố giác tội phạm.',
      'Sáu tháng, Công an xã tiếp nhận 47 tin báo, tố giác tội phạm.'
    ),
    same(21 + 26, 47)
  ),
  wrong(
    paper(
      'Xã Tây Lĩnh có 12 thôn, dân số 6.482 người.',
      'Với dân số 6.428 người, phần lớn làm nông nghiệp, xã Tây Lĩnh có nguồn lao động dồi dào.'
    ),
    same(6482, 6428),
    slip('twice', '6.428 người', '6.482 người')
  ),
  wrong(
    paper(
      'Toàn xã có 13 thôn, 05 tổ dân phố.',
      'Kinh tế của xã chuyển dịch đúng hướng.',
      'Cấp uỷ, chính quyền 14 thôn trên địa bàn xã đã ký cam kết; toàn xã có 14 thôn xây dựng quy ước.'
    ),
    same(13, 14),
    slip('twice', 'toàn xã có 14 thôn', 'Toàn xã có 13 thôn', '14 thôn trên địa bàn xã')
  ),
  wrong(
    paper(
      'Năm 2025, toàn xã có 93 hộ nghèo.',
      'Chính sách an sinh được thực hiện kịp thời.',
      'Năm 2025, toàn xã có 98 hộ nghèo, chủ yếu do thiếu lao động.'
    ),
    same(93, 98),
    slip('twice', '98 hộ nghèo', '93 hộ nghèo')
  ),
  wrong(
    paper(
      'Tổng mức đầu tư của công trình là 1,5 tỷ đồng.',
      'Tổng mức đầu tư của công trình là 1.550 triệu đồng, trong đó ngân sách xã 400 triệu đồng.'
    ),
    same(1.5 * 1000, 1550),
    slip('twice', '1.550 triệu đồng', '1,5 tỷ đồng')
  ),
  wrong(
    paper(
      'Tính đến ngày 30/6/2025, xã có 79 người nghiện trong danh sách quản lý.',
      'Công tác cai nghiện được quan tâm.',
      'Tính đến ngày 30/6/2025, xã có 97 người nghiện trong danh sách quản lý.'
    ),
    same(79, 97),
    slip('twice', '97 người nghiện', '79 người nghiện')
  ),
  wrong(
    paper(
      'Đảng bộ xã có 448 đảng viên sinh hoạt tại 19 chi bộ.',
      'Đảng bộ xã có 484 đảng viên, trong đó 37 đồng chí là đảng viên dự bị.'
    ),
    same(448, 484),
    slip('twice', '484 đảng viên', '448 đảng viên')
  ),
  wrong(
    paper(
      'Toàn xã có 1.430 hộ dân, 6.012 nhân khẩu.',
      'Đến nay 1.340/1.340 hộ (100% số hộ toàn xã) được dùng điện lưới.'
    ),
    same(1430, 1340),
    slip('twice', '1.340/1.340 hộ', '1.430 hộ dân')
  )
]
