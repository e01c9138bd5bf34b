import {dashes, paper} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {share} from '../proof.ts'

/** A share whose whole stands in another paragraph. */
export const statedElsewhere: FigureCase[] = [
  right(
    paper(
      'Xã Suối Ngàn có 17 thôn, dân số chủ yếu sống bằng nghề nông.',
      'Kết quả, đã xây dựng được 09 thôn (tỷ lệ 52,9%) đạt tiêu chí an toàn.'
    ),
    share(9, 17, '52,9')
  ),
  right(
    paper(
      'Toàn xã hiện có 24 chi bộ trực thuộc.',
      'Trong năm, 21 chi bộ (87,5%) tổ chức sinh hoạt chuyên đề đúng quy định.'
    ),
    share(21, 24, '87,5')
  ),
  right(
    paper(
      'Mục tiêu cụ thể của đề án như sau:',
      dashes('Đến cuối năm 2026: có ít nhất 07 bản (tỷ lệ 28%);', 'Đến cuối năm 2028: có ít nhất 12 bản (tỷ lệ 48%).'),
      'Chi bộ 25 bản có trách nhiệm lãnh đạo thực hiện đề án.'
    ),
    share(7, 25, '28') && share(12, 25, '48')
  ),
  tricky(
    paper(
      'Xã Nậm Sương có 17 thôn, trong đó có 06 thôn đặc biệt khó khăn.',
      'Trong số các thôn đặc biệt khó khăn, 03 thôn (50%) đã có đường bê tông đến trung tâm thôn.'
    ),
    share(3, 6, '50')
  ),
  tricky(
    paper(
      'Năm 2020, xã có 21 thôn; sau sáp nhập, từ năm 2023 xã còn 14 thôn.',
      'Năm 2025, có 07 thôn (50%) được công nhận khu dân cư kiểu mẫu.'
    ),
    share(7, 14, '50')
  ),
  tricky(
    paper(
      'Kinh tế tập thể tiếp tục được củng cố.',
      'Trong năm có 08 hợp tác xã (tỷ lệ 42%) hoạt động có lãi, thu nhập của thành viên được cải thiện.'
    )
  ),
  tricky(
    paper(
      'Xã Đồi Chè có 19 thôn và 04 tổ dân phố.',
      'Trên địa bàn tỉnh hiện có 126 thôn (tỷ lệ 15%) chưa có nhà văn hoá.'
    )
  ),
  tricky(
    paper(
      'Toàn xã có 1.430 hộ, trong đó có 110 hộ nghèo.',
      'Đã hỗ trợ sinh kế cho 44 hộ nghèo (đạt 40% số hộ nghèo của xã).'
    ),
    share(44, 110, '40')
  ),
  tricky(
    paper(
      'Toàn xã có 20 thôn. Mỗi thôn thành lập 01 tổ công nghệ số cộng đồng.',
      'Đến cuối năm 2027: có ít nhất 11 thôn (tỷ lệ trên 50% tổng số thôn của xã).'
    ),
    11 / 20 > 0.5
  ),
  wrong(
    paper(
      'Xã Tây Lĩnh có 17 thôn, dân số chủ yếu sống bằng nghề nông.',
      'Kết quả, đã xây dựng được 09 thôn (tỷ lệ 59,2%) đạt tiêu chí an toàn.'
    ),
    share(9, 17, '59,2'),
    slip('share', '59,2%')
  ),
  wrong(
    paper(
      'Toàn xã hiện có 26 chi bộ trực thuộc.',
      'Trong năm, 22 chi bộ (88,5%) tổ chức sinh hoạt chuyên đề đúng quy định.'
    ),
    share(22, 26, '88,5'),
    slip('share', '88,5%')
  ),
  wrong(
    paper(
      'Mục tiêu cụ thể của đề án như sau:',
      dashes('Đến cuối năm 2026: có ít nhất 06 bản (tỷ lệ 26%);', 'Đến cuối năm 2028: có ít nhất 10 bản (tỷ lệ 48%).'),
      'Chi bộ 23 bản có trách nhiệm lãnh đạo thực hiện đề án.'
    ),
    share(10, 23, '48'),
    slip('share', 'tỷ lệ 48%')
  ),
  wrong(
    paper(
      'Toàn xã có 1.510 hộ, trong đó có 125 hộ nghèo.',
      'Đã hỗ trợ sinh kế cho 45 hộ nghèo (đạt 46% số hộ nghèo của xã).'
    ),
    share(45, 125, '46'),
    slip('share', '46%')
  ),
  wrong(
    paper(
      'Toàn xã có 22 thôn. Mỗi thôn thành lập 01 tổ công nghệ số cộng đồng.',
      'Đến cuối năm 2027: có ít nhất 12 thôn (tỷ lệ trên 60% tổng số thôn của xã).'
    ),
    12 / 22 > 0.6,
    slip('share', 'trên 60%')
  ),
  wrong(
    paper(
      'Xã Bãi Sậy Đông gồm 16 ấp với 3.204 hộ dân.',
      'Công tác an ninh trật tự được giữ vững.',
      'Đến nay, 10 ấp (chiếm 65,2%) không phát sinh tội phạm.'
    ),
    share(10, 16, '65,2'),
    slip('share', '65,2%')
  ),
  wrong(
    paper(
      '## I. Tình hình chung',
      'Xã có 18 trường học và cơ sở giáo dục.',
      '## II. Kết quả',
      'Có 13 trường học và cơ sở giáo dục (chiếm tỷ lệ 77%) đạt tiêu chuẩn trường học an toàn.'
    ),
    share(13, 18, '77'),
    slip('share', '77%')
  ),
  wrong(
    paper(
      'Đảng bộ xã có 512 đảng viên.',
      'Kết quả có 471 đảng viên (chiếm 90,2%) đăng ký nội dung học tập và làm theo Bác.'
    ),
    share(471, 512, '90,2'),
    slip('share', '90,2%')
  ),
  wrong(
    paper(
      'Có 38 doanh nghiệp (tỷ lệ 81,6%) ký cam kết không tuyển dụng người nghiện.',
      'Trên địa bàn xã hiện có 48 doanh nghiệp đang hoạt động.'
    ),
    share(38, 48, '81,6'),
    slip('share', '81,6%')
  )
]
