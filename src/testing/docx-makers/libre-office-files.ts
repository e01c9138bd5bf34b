import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {MakerCase} from './maker.ts'

/** A file that LibreOffice 7.4 wrote; what it was made from lies beside it, or is a paper of the fixtures. */
export function libreOfficeFile(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'libre-office-files', name))
}

/** A web page of an office, saved by LibreOffice: breaks for lines in the letterhead, lists of the page, joined cells. */
export const savedWebPage: MakerCase = {
  name: 'LibreOffice, from a web page',
  docx: () => libreOfficeFile('giay-moi.docx'),
  words: `UBND XÃ SUỐI NGÀN BAN QUẢN LÝ CHỢ PHIÊN Số: 08/GM-BQLC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
    Suối Ngàn, ngày 12 tháng 3 năm 2026 GIẤY MỜI Họp bàn sắp xếp lại các gian hàng Kính gửi: Các hộ kinh doanh ở chợ phiên.
    Ban Quản lý chợ phiên trân trọng kính mời các hộ dự họp: 1. Thời gian: 7 giờ 30 phút ngày 15 tháng 3 năm 2026.
    2. Địa điểm: nhà lồng số 2. 3. Nội dung: nghe báo cáo về điện, nước; bốc thăm gian hàng. Dãy Số gian Cũ Mới Rau, quả 14 18
    Hàng khô 9 12 Đề nghị các hộ đến đúng giờ, mang theo hợp đồng thuê gian. Nơi nhận: Như trên; Lưu: VT. TRƯỞNG BAN Đinh Thị Lụa`,
  contains: [
    'organName:\n  - BAN QUẢN LÝ CHỢ PHIÊN\nparentOrganName: UBND XÃ SUỐI NGÀN',
    'recipients:\n  - Như trên\narchive: VT\n',
    '\n3\\. Nội dung:\n\n- nghe báo cáo về điện, nước;\n- bốc thăm gian hàng.\n',
    '| Dãy | Số gian | |\n',
    '*hợp đồng thuê gian*'
  ],
  reported: ['table-spans']
}

/** A text of LibreOffice saved as .docx: chapter numbering, its lists, a note, tracked changes, a comment, a frame, a page field. */
export const savedText: MakerCase = {
  name: 'LibreOffice, from a text of its own',
  docx: () => libreOfficeFile('nghi-quyet.docx'),
  words: `ĐẢNG BỘ XÃ SUỐI NGÀN CHI BỘ TRƯỜNG TIỂU HỌC Số 03-NQ/CB ĐẢNG CỘNG SẢN VIỆT NAM Suối Ngàn, ngày 05 tháng 02 năm 2026 NGHỊ QUYẾT
    họp chi bộ tháng 02 năm 2026 Chi bộ họp có mười một đảng viên, thống nhất: Vắng một đồng chí đi học.
    I. Kết quả tháng 01 1. Dạy và học Khối lớp bốn đạt chỉ tiêu; thư viện mở thêm hai buổi. II. Nhiệm vụ tháng 02
    a) Sửa mái dãy nhà sau; b) Trồng hai mươi cây bóng mát; Giao Công đoàn vận động; Đoàn thanh niên đào hố.
    Ghi nhớ: mang cuốc xẻng. Nghị quyết này phổ biến đến từng đảng viên. Nơi nhận: Đảng uỷ xã (b/c); Lưu Chi bộ.
    T/M CHI BỘ BÍ THƯ Quàng Văn Mười`,
  absent: ['chín', 'lại'],
  contains: [
    'type: nghi-quyet',
    'có mười một đảng viên[^1], thống nhất:',
    '\n## I. Kết quả tháng 01\n\n### 1. Dạy và học\n',
    '\n## II. Nhiệm vụ tháng 02\n\na) Sửa mái dãy nhà sau;\n\nb) Trồng',
    '\n- Giao Công đoàn vận động;\n- Đoàn thanh niên đào hố.\n',
    '\n[^1]: Vắng một đồng chí đi học.'
  ],
  reported: ['changes-accept', 'comment']
}
