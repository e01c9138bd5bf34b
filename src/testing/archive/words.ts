/** Subjects of generated papers, as offices of a commune write them. */
export const subjects = [
  'phòng, chống thiên tai và tìm kiếm cứu nạn',
  'phát triển vùng chè an toàn',
  'xây dựng nông thôn mới nâng cao',
  'phòng cháy, chữa cháy rừng mùa hanh khô',
  'chuyển đổi số trong cơ quan, đơn vị',
  'giảm nghèo bền vững',
  'tiêm phòng vắc-xin cho đàn gia súc, gia cầm',
  'quản lý, sử dụng đất công ích',
  'tổ chức hội nghị đối thoại với nhân dân',
  'kiểm tra, giám sát của cấp uỷ',
  'bồi dưỡng lý luận chính trị cho đảng viên mới',
  'sắp xếp, bố trí lại khu dân cư',
  'bảo vệ môi trường và thu gom rác thải',
  'chăm sóc sức khoẻ người cao tuổi',
  'khuyến học, khuyến tài',
  'dạy nghề cho lao động nông thôn',
  'làm đường giao thông liên thôn',
  'cấp nước sinh hoạt hợp vệ sinh',
  'bảo đảm an ninh, trật tự dịp Tết',
  'thực hiện dân chủ ở cơ sở',
  'phòng, chống tham nhũng, lãng phí, tiêu cực',
  'tuyển chọn, gọi công dân nhập ngũ',
  'phổ cập giáo dục, xoá mù chữ',
  'giữ gìn bản sắc văn hoá các dân tộc',
  'phát triển du lịch cộng đồng',
  'thu, chi ngân sách xã',
  'xử lý đơn thư khiếu nại, tố cáo',
  'bình đẳng giới và vì sự tiến bộ của phụ nữ',
  'kết nạp đảng viên',
  'quản lý lâm sản ngoài gỗ'
] as const

export const openings = [
  'Các thôn đã tổ chức rà soát',
  'Ban Chỉ đạo phân công thành viên theo dõi',
  'Qua kiểm tra thực tế tại cơ sở, ghi nhận',
  'Mặt trận và các đoàn thể vận động nhân dân tham gia',
  'Phòng Kinh tế tổng hợp, báo cáo kết quả',
  'Trong kỳ, toàn xã hoàn thành',
  'Một số nơi còn chậm triển khai',
  'Thời gian tới, tập trung chỉ đạo',
  'Giao các chi bộ quán triệt, thực hiện',
  'Đề nghị cấp trên xem xét, hỗ trợ'
] as const

export const objects = [
  'hồ sơ quản lý và số liệu theo biểu mẫu thống nhất',
  'kế hoạch chi tiết gắn với trách nhiệm người đứng đầu',
  'các hạng mục công trình đã được phê duyệt',
  'mô hình điểm tại những nơi có điều kiện',
  'nguồn vốn lồng ghép từ các chương trình mục tiêu quốc gia',
  'công tác tuyên truyền trên hệ thống truyền thanh cơ sở',
  'đội ngũ cán bộ, công chức, người hoạt động không chuyên trách',
  'danh sách hộ gia đình thuộc diện được hưởng chính sách',
  'việc tiếp nhận, giải quyết thủ tục hành chính đúng hạn',
  'vật tư, phương tiện, lực lượng theo phương châm bốn tại chỗ'
] as const

export const closings = [
  'bảo đảm đúng tiến độ đề ra',
  'không để xảy ra sai sót, chậm trễ',
  'được nhân dân đồng tình, ủng hộ',
  'góp phần hoàn thành nhiệm vụ chính trị của địa phương',
  'cần sớm có giải pháp khắc phục',
  'làm cơ sở đánh giá, xếp loại cuối năm',
  'đáp ứng yêu cầu trong tình hình mới',
  'tạo chuyển biến rõ nét so với cùng kỳ'
] as const

/** Parts of names of places and people. */
export const syllables =
  'An Bình Cao Châu Dương Đông Giang Hà Hải Hiền Hoa Hoà Hồng Hương Khánh Khê Lam Lâm Liên Linh Long Mai Minh Nam Nga Ngân Ngọc Nguyên Nhàn Phong Phú Phương Quang Quý Sơn Tâm Tân Thanh Thảo Thiện Thịnh Thu Thuỷ Tiến Trung Tuyết Uyên Vân Việt Xuân Yên'.split(
    ' '
  )
export const families = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Lương Hà Nông Triệu Lò Quàng Đinh'.split(' ')
