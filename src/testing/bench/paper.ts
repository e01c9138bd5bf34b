const sentences = [
  'Uỷ ban nhân dân xã chỉ đạo các phòng, đơn vị rà soát, thống kê số hộ trong vùng nguy cơ và cập nhật hằng tuần.',
  'Các chi bộ trực thuộc phổ biến nội dung đến từng đảng viên, phân công người theo dõi và báo cáo đúng kỳ hạn.',
  'Việc phân bổ kinh phí bảo đảm công khai, đúng đối tượng; phần còn thiếu được bổ sung từ nguồn dự phòng.',
  'Qua kiểm tra, một số nơi còn chậm, hồ sơ chưa đầy đủ, người dân chưa nắm rõ trách nhiệm của mình.',
  'Thời gian tới cần tập trung tháo gỡ khó khăn, nhân rộng cách làm hay và biểu dương kịp thời tập thể, cá nhân tiêu biểu.'
]

/** A report shaped like the real ones, a page for each section or nearly: headings of two levels, mostly prose, some dashes, three notes, a table. */
export function benchPaper(number: number, sections: number): string {
  const body = Array.from({length: sections}, (_, index) => section(index, number)).join('\n')
  const notes = Array.from({length: sections}, (_, index) =>
    hasNote(index) ? `[^${index}]: Số liệu do Văn phòng tổng hợp, kỳ báo cáo thứ ${index + 1}.\n` : ''
  ).join('')
  return `---
type: bao-cao
organ: dang-uy-xa
issuedBy: ban-thuong-vu
codeNumber: ${number}
issuedDate: 2026-06-15
subject: Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2026
recipients: [Ban Thường vụ Tỉnh uỷ (b/c), Các chi bộ trực thuộc]
archive: Văn phòng Đảng uỷ
signer: {authority: T/M BAN THƯỜNG VỤ, position: BÍ THƯ, fullName: Nguyễn Văn An}
---

${body}
${notes}
`
}

/** The organ that the bench papers name. */
export const benchOrgans = `dang-uy-xa:
  name: Đảng uỷ xã Suối Ngàn
  system: party
  kind: party-committee
  level: commune
  parentLine: ĐẢNG BỘ TỈNH TÂY LĨNH
  lines: [ĐẢNG UỶ XÃ SUỐI NGÀN]
  symbol: ĐU
  place: Suối Ngàn
`

// --- internal ---

const hasNote = (index: number) => index % 5 === 0
const hasTable = (index: number) => index === 6

function section(index: number, number: number): string {
  const at = (offset: number) => sentences[(index + offset + number) % sentences.length]!
  const table = `
| TT | Chỉ tiêu | Kết quả |
|---:|---|---:|
| 1 | Số hộ được hỗ trợ | ${100 + index} |
| 2 | Số buổi tuyên truyền | ${20 + number} |
`
  return `## Nội dung thứ ${index + 1}

### Kết quả

${at(0)} ${at(1)} ${at(2)}${hasNote(index) ? `[^${index}]` : ''} ${at(3)} ${at(4)}

${at(2)} ${at(4)} ${at(3)} ${at(1)}

- ${at(3)}
- ${at(4)}
${hasTable(index) ? table : ''}
### Nhiệm vụ

${at(1)} ${at(4)} ${at(0)} ${at(2)} ${at(3)}

${at(4)} ${at(0)} ${at(1)}
`
}
