import {type FigureCase, right, slip, tricky, wrong} from '../figure-case.ts'
import {roundsTo, total} from '../proof.ts'

/** A whole with its parts in brackets. */
export const brackets: FigureCase[] = [
  right(
    'Toàn xã Suối Ngàn hiện có 36 chi hội phụ nữ (12 chi hội thôn, 21 chi hội khu dân cư, 03 chi hội cơ quan).',
    total(36, 12, 21, 3)
  ),
  right(
    'Xã Nậm Sương có 1.248 hộ dân (hộ nông nghiệp 872, hộ kinh doanh 214, hộ hưởng lương 162).',
    total(1248, 872, 214, 162)
  ),
  right(
    'Đã thành lập 06 tổ kiểm tra (02 tổ liên ngành, 04 tổ của xã), kiểm tra 118 lượt cơ sở (61 cơ sở ăn uống, 38 cơ sở lưu trú, 19 cơ sở khác).',
    total(6, 2, 4) && total(118, 61, 38, 19)
  ),
  tricky('Tổ công tác có 19 thành viên (trong đó có 04 nữ, 06 người dân tộc thiểu số).'),
  tricky(
    'Đảng bộ xã Khe Lương có 31 tổ chức đảng (02 đảng bộ bộ phận với 11 chi bộ; 05 chi bộ cơ quan; 24 chi bộ thôn).',
    total(31, 2, 5, 24)
  ),
  tricky(
    'Diện tích tự nhiên của xã là 46,3 km2 (đất nông nghiệp 31,27 km2; đất phi nông nghiệp 12,44 km2; đất chưa sử dụng 2,61 km2).',
    roundsTo(31.27 + 12.44 + 2.61, '46,3')
  ),
  tricky(
    'Trạm Y tế xã có 09 viên chức (02 bác sĩ, 04 điều dưỡng, 03 nữ hộ sinh; 07 người là đảng viên).',
    total(9, 2, 4, 3)
  ),
  tricky('Ban Chỉ đạo xã đã họp 04 lần (ngày 12/01, 20/3, 18/5 và 27/6).'),
  tricky('Trao 120 suất quà (mỗi suất gồm 10 kg gạo và 300.000 đồng tiền mặt) cho các hộ khó khăn.'),
  wrong(
    'Toàn xã Đồi Chè có 38 chi hội nông dân (14 chi hội thôn, 17 chi hội khu dân cư, 05 chi hội nghề nghiệp).',
    total(38, 14, 17, 5),
    slip('sum', '38 chi hội nông dân')
  ),
  wrong(
    'Trên địa bàn có 1.365 hộ dân (hộ nông nghiệp 902, hộ kinh doanh 287, hộ hưởng lương 186).',
    total(1365, 902, 287, 186),
    slip('sum', '1.365 hộ dân')
  ),
  wrong(
    'Sáu tháng qua, Công an xã tiếp nhận 27 tin báo (11 tin về trộm cắp; 09 tin về gây rối; 06 tin về đánh bạc).',
    total(27, 11, 9, 6),
    slip('sum', '27 tin báo')
  ),
  wrong(
    'Quỹ "Vì người nghèo" vận động được 84.500.000 đồng (cán bộ, công chức 31.200.000 đồng; hội viên các đoàn thể 28.300.000 đồng; doanh nghiệp 26.000.000 đồng).',
    total(84_500_000, 31_200_000, 28_300_000, 26_000_000),
    slip('sum', '84.500.000 đồng')
  ),
  wrong(
    'Diện tích rừng được giao khoán là 512,4 ha (rừng phòng hộ 318,7 ha; rừng sản xuất 184,7 ha).',
    total(512.4, 318.7, 184.7),
    slip('sum', '512,4 ha')
  ),
  wrong(
    'Xã bố trí 17 camera (09 camera xoay, 06 camera cố định) tại 05 điểm công cộng (03 nhà văn hoá, 02 chợ).',
    total(17, 9, 6),
    slip('sum', '17 camera')
  ),
  wrong(
    'Đảng bộ có 29 tổ chức đảng (03 đảng bộ bộ phận với 14 chi bộ; 06 chi bộ cơ quan; 21 chi bộ thôn).',
    total(29, 3, 6, 21),
    slip('sum', '29 tổ chức đảng')
  ),
  wrong(
    'Uỷ ban nhân dân xã có 43 cán bộ, công chức (nam 25 người, nữ 16 người).',
    total(43, 25, 16),
    slip('sum', '43 cán bộ')
  ),
  wrong(
    'Qua tuần tra đã lập biên bản 31 trường hợp (nhắc nhở 19; phạt tiền 08; cảnh cáo 03).',
    total(31, 19, 8, 3),
    slip('sum', '31 trường hợp')
  )
]
