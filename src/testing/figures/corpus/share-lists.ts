import {dashes, paper} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {hundred} from '../proof.ts'

/** Shares of one whole in a row. */
export const shareLists: FigureCase[] = [
  right(
    'Cơ cấu kinh tế của xã: nông nghiệp 41,5%, công nghiệp - xây dựng 33,2%, dịch vụ 25,3%.',
    hundred('41,5', '33,2', '25,3')
  ),
  right(
    'Về thành phần dân tộc: dân tộc Kinh chiếm 52,36%, dân tộc Nùng chiếm 24,18%, dân tộc Tày chiếm 17,05%, dân tộc Dao chiếm 6,29%, các dân tộc khác chiếm 0,12%.',
    hundred('52,36', '24,18', '17,05', '6,29', '0,12')
  ),
  right(
    paper(
      'Kết quả xếp loại đảng viên năm 2025:',
      dashes(
        'Hoàn thành xuất sắc nhiệm vụ: 18,4%;',
        'Hoàn thành tốt nhiệm vụ: 66,9%;',
        'Hoàn thành nhiệm vụ: 13,5%;',
        'Không hoàn thành nhiệm vụ: 1,2%.'
      )
    ),
    hundred('18,4', '66,9', '13,5', '1,2')
  ),
  tricky(
    'Cơ cấu nguồn vốn: ngân sách tỉnh 33,3%, ngân sách xã 33,3%, vốn huy động 33,3%.',
    hundred('33,3', '33,3', '33,3')
  ),
  tricky('Cơ cấu lao động: nông nghiệp 42,9%, công nghiệp 28,6%, dịch vụ 28,6%.', hundred('42,9', '28,6', '28,6')),
  tricky('Cơ cấu sử dụng đất: đất lúa 17%, đất màu 17%, đất vườn 17%, đất rừng 50%.', hundred('17', '17', '17', '50')),
  tricky('Các dân tộc chiếm tỷ lệ lớn trong xã là dân tộc Mông chiếm 46,2%, dân tộc Dao chiếm 21,7%.'),
  tricky(
    'Tỷ lệ hộ dùng nước hợp vệ sinh đạt 92%, tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt 85%, tỷ lệ hộ dùng điện đạt 99%.'
  ),
  tricky('Tốc độ tăng thu ngân sách các năm 2021, 2022, 2023, 2024 lần lượt là 12,4%, 10,1%, 8,3%, 9,7%.'),
  tricky('Tỷ lệ tham gia bảo hiểm y tế đạt 96,1%, trong đó hộ nghèo 100%, hộ cận nghèo 100%, học sinh 99,4%.'),
  wrong(
    'Cơ cấu kinh tế của xã: nông nghiệp 38,6%, công nghiệp - xây dựng 35,1%, dịch vụ 28,3%.',
    hundred('38,6', '35,1', '28,3'),
    slip('hundred', 'nông nghiệp 38,6%, công nghiệp - xây dựng 35,1%, dịch vụ 28,3%')
  ),
  wrong(
    'Về thành phần dân tộc: dân tộc Kinh chiếm 48,21%, dân tộc Thái chiếm 27,64%, dân tộc Mường chiếm 13,08%, dân tộc Mông chiếm 8,52%, các dân tộc khác chiếm 0,55%.',
    hundred('48,21', '27,64', '13,08', '8,52', '0,55'),
    slip('hundred', 'các dân tộc khác chiếm 0,55%')
  ),
  wrong(
    paper(
      'Kết quả xếp loại chi bộ năm 2025:',
      dashes(
        'Hoàn thành xuất sắc nhiệm vụ: 20,7%;',
        'Hoàn thành tốt nhiệm vụ: 62,1%;',
        'Hoàn thành nhiệm vụ: 13,8%;',
        'Không hoàn thành nhiệm vụ: 6,9%.'
      )
    ),
    hundred('20,7', '62,1', '13,8', '6,9'),
    slip('hundred', 'Kết quả xếp loại chi bộ', '20,7%', '62,1%', '13,8%', '6,9%')
  ),
  wrong(
    'Theo độ tuổi: người nghiện dưới 30 tuổi chiếm 54%, từ 30 đến 45 tuổi chiếm 31%, còn lại chiếm 25%.',
    hundred('54', '31', '25'),
    slip('hundred', 'còn lại chiếm 25%')
  ),
  wrong(
    'Cơ cấu nguồn vốn thực hiện: ngân sách trung ương 45%, ngân sách tỉnh 30%, ngân sách xã 8%, Nhân dân đóng góp 7%.',
    hundred('45', '30', '8', '7'),
    slip('hundred', 'ngân sách trung ương 45%')
  )
]
