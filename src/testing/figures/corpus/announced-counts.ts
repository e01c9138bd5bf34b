import {dashes, paper} from '../compose.ts'
import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {same} from '../proof.ts'

/** A list announced with the number of its items. */
export const announcedCounts: FigureCase[] = [
  right(
    paper(
      'Hội nghị thống nhất 03 nội dung sau:',
      dashes('Kiện toàn Ban Chỉ đạo xã.', 'Phân công thành viên phụ trách thôn.', 'Bổ sung kinh phí hoạt động.')
    )
  ),
  right(
    'Trong kỳ đã triệt xoá 04 điểm phức tạp, gồm: quán giải khát Sao Đêm; nhà nghỉ Bến Cũ; bãi xe thôn Hạ; nhà trọ Cây Gạo.'
  ),
  right(
    'Đảng uỷ xã đề ra 04 nhiệm vụ trọng tâm: (1) nâng cao nhận thức; (2) siết chặt quản lý địa bàn; (3) củng cố lực lượng; (4) huy động nguồn lực.'
  ),
  right(
    paper(
      'Tập trung thực hiện 02 nhóm giải pháp sau đây:',
      '1\\. Nhóm giải pháp về tuyên truyền, vận động.',
      '2\\. Nhóm giải pháp về đấu tranh, xử lý.'
    )
  ),
  tricky(
    paper(
      'Kế hoạch gồm 02 đợt cao điểm:',
      '- Đợt 1 (tháng 3 và tháng 4):\n  - Rà soát đối tượng.\n  - Ký cam kết.\n  - Tuần tra ban đêm.\n- Đợt 2 (tháng 9 và tháng 10):\n  - Kiểm tra cơ sở.\n  - Tổng kết.'
    )
  ),
  tricky(
    paper(
      'Mỗi chi bộ chọn 02 trong 04 nội dung sau để đăng ký thực hiện:',
      dashes('Tự quản đường điện.', 'Tiếng kẻng an ninh.', 'Camera cộng đồng.', 'Gia đình hoà thuận.')
    )
  ),
  tricky(
    paper(
      'Hồ sơ gồm 03 loại giấy tờ:',
      dashes(
        'Đơn đề nghị (02 bản);',
        'Bản sao giấy chứng nhận, kèm 01 ảnh chụp hiện trạng;',
        'Biên bản họp thôn, có chữ ký của ít nhất 05 hộ.'
      )
    )
  ),
  tricky(
    paper(
      'Sau 05 năm thực hiện nghị quyết, xã đạt được các kết quả sau:',
      dashes('Kinh tế phát triển ổn định.', 'Văn hoá, xã hội có tiến bộ.', 'Quốc phòng, an ninh được giữ vững.')
    )
  ),
  tricky('Xã có 03 dân tộc chính là Kinh, Nùng, Tày cùng sinh sống; ngoài ra còn có các dân tộc khác.'),
  tricky(
    paper(
      'Trong 06 tháng đầu năm, Uỷ ban nhân dân xã tập trung chỉ đạo một số công việc sau:',
      dashes('Thu hoạch lúa xuân.', 'Chuẩn bị vụ mùa.')
    )
  ),
  tricky(
    'Đoàn công tác gồm 05 đồng chí do đồng chí Bí thư Đảng uỷ làm trưởng đoàn, có đại diện Văn phòng, Công an xã.'
  ),
  tricky(
    'Đã xây dựng 04 mô hình tự quản, trong đó có các mô hình tiêu biểu như: "Tiếng kẻng bình yên", "Camera cộng đồng".'
  ),
  wrong(
    paper(
      'Hội nghị thống nhất 04 nội dung sau:',
      dashes('Kiện toàn Tổ giúp việc.', 'Phân công đảng viên phụ trách hộ.', 'Bổ sung trang thiết bị.')
    ),
    same(3, 4),
    slip('count', '04 nội dung')
  ),
  wrong(
    'Trong kỳ đã triệt xoá 05 điểm phức tạp, gồm: quán cà phê Gió Ngàn; nhà nghỉ Đêm Trăng; bãi đá thôn Thượng; nhà trọ Bờ Sông.',
    same(4, 5),
    slip('count', '05 điểm phức tạp')
  ),
  wrong(
    'Chi bộ đề ra 03 nhiệm vụ trọng tâm: (1) nâng cao chất lượng sinh hoạt; (2) phát triển đảng viên; (3) giám sát chuyên đề; (4) chăm lo đoàn thể.',
    same(4, 3),
    slip('count', '03 nhiệm vụ')
  ),
  wrong(
    paper(
      'Tập trung thực hiện 03 nhóm giải pháp sau đây:',
      '1\\. Nhóm giải pháp về tuyên truyền, vận động.',
      '2\\. Nhóm giải pháp về quản lý địa bàn.',
      '3\\. Nhóm giải pháp về đấu tranh, xử lý.',
      '4\\. Nhóm giải pháp về nguồn lực.'
    ),
    same(4, 3),
    slip('count', '03 nhóm giải pháp')
  ),
  wrong(
    paper(
      'Kế hoạch gồm 03 đợt cao điểm:',
      '- Đợt 1 (tháng 3 và tháng 4):\n  - Rà soát đối tượng.\n  - Tuần tra ban đêm.\n- Đợt 2 (tháng 9 và tháng 10):\n  - Kiểm tra cơ sở.'
    ),
    same(2, 3),
    slip('count', '03 đợt cao điểm')
  ),
  wrong(
    paper(
      'Hồ sơ đề nghị hỗ trợ gồm 02 loại giấy tờ:',
      dashes('Đơn đề nghị (02 bản);', 'Bản sao giấy chứng nhận;', 'Biên bản họp thôn.')
    ),
    same(3, 2),
    slip('count', '02 loại giấy tờ')
  ),
  wrong(
    paper(
      'Đề nghị cấp trên quan tâm năm vấn đề sau:',
      dashes('Bổ sung biên chế.', 'Cấp xe tuần tra.', 'Hỗ trợ kinh phí cai nghiện.', 'Sửa chữa trụ sở.')
    ),
    same(4, 5),
    slip('count', 'năm vấn đề')
  ),
  wrong(
    'Phát động 03 phong trào thi đua, bao gồm: "Đường hoa nông thôn", "Sạch từ nhà ra ngõ".',
    same(2, 3),
    slip('count', '03 phong trào')
  ),
  wrong(
    'Đã tặng Giấy khen cho 04 tập thể, gồm: Chi bộ thôn Hạ, Chi bộ thôn Thượng, Công an xã, Trạm Y tế xã, Đoàn Thanh niên xã.',
    same(5, 4),
    slip('count', '04 tập thể')
  )
]
