import {readUnit} from './measures.ts'
import {isCountNoun, readNoun} from './nouns.ts'

/** A run of digits in a text, and what the digits before it were. */
export interface Digits {
  text: string
  lower: string
  start: number
  end: number
  /** offset behind the last label before: `khoản 1, 2 và 3` goes on with labels */
  labelEnd: number
}

/** A quantity, a label (`Điều 5`, `thôn 3`, `(1)`), or something else: a date, a law's number, a year, a telephone. */
export type Reading = 'figure' | 'label' | 'other'

/** What digits are, by the words around them. */
export function readDigits(digits: Digits): Reading {
  const {lower, start, end, labelEnd} = digits
  const before = lower.slice(Math.max(0, start - 28), start)
  if (isGlued(before) || isSymbol(digits)) return 'other'
  if (isEnumerator(digits, before) || hardLabels.test(before)) return 'label'
  if (isTime(before, lower.slice(end, end + 8)) || isTelephone(lower.slice(start, end), before)) return 'other'
  if (calendar.test(before) && !(before.endsWith('năm ') && !isYear(lower.slice(start, end)) && isCounted(lower, end)))
    return 'other'
  const goesOn = labelEnd >= 0 && /^ ?(?:,|và|đến|-|–|;|hoặc) ?$/.test(lower.slice(labelEnd, start))
  if ((goesOn || softLabels.test(before)) && !/[.,]/.test(lower.slice(start, end)) && !isCounted(lower, end))
    return 'label'
  return isYear(lower.slice(start, end)) && !isCounted(lower, end) ? 'other' : 'figure'
}

/** Whether something that can be counted or measured follows: a unit, a percent sign, a noun of the trade. */
export function isCounted(lower: string, from: number): boolean {
  const end = from + (/^ ?\/ ?\d+(?:[.,]\d+)*/.exec(lower.slice(from, from + 16))?.[0].length ?? 0)
  if (/^ ?%/.test(lower.slice(end, end + 2)) || readUnit(lower, end)) return true
  return isCountNoun(readNoun(lower, end).text)
}

// --- internal ---

/** `PC04`, `Km2+300`, `PC-04`, `tuần/2`: the digits belong to what stands before. */
function isGlued(before: string): boolean {
  return /[\p{L}\p{N}_+][-–/.,:]?$/u.test(before)
}

/** `18-NQ/TU`, `118/KH-UBND`, `36- CT/TW`, `30/2020/NĐ-CP`, `4D`, `4.0`. */
function isSymbol({text, lower, end}: Digits): boolean {
  if (/^(?:\/\d{4})? ?[-–/] ?\p{Lu}[\p{L}]*(?:[-/ ]|$)/u.test(text.slice(end, end + 16))) return true
  return /^[\p{L}_]/u.test(lower.slice(end, end + 1)) && !readUnit(lower, end)
}

/** Labels of paragraphs and of points in a sentence: `1. `, `2.1. `, `(1) `, `3) `. */
function isEnumerator({lower, start, end}: Digits, before: string): boolean {
  const after = lower.slice(end, end + 12)
  if (/(?:^|[^\p{L}\d] ?)\($/u.test(before) && /^\)(?! ?%)/.test(after)) return true
  if (/^ ?\(?$/.test(lower.slice(0, start))) return /^(?:\.\d+)*[.)](?: |$)/.test(after)
  return /[;:.] $/.test(before) && after.startsWith(') ')
}

/** Words of law and of page order: what follows them is never a quantity. */
const hardLabels =
  /(?:^|[^\p{L}])(?:điều|khoản|chương|tiểu mục|mục|phụ lục|nghị quyết|chỉ thị|kết luận|nghị định|thông tư|luật|công văn|quy định|đề án|thứ|khoá|khóa|quốc lộ|tỉnh lộ|điện thoại|đt|fax|hotline|covid)(?: số)?[ :.-]{0,2}$/u

/** Words that are counted as often as they carry a number: `thôn 3`, but `chi bộ 21 thôn`. */
const softLabels =
  /(?:^|[^\p{L}])(?:điểm|dự án|tiểu dự án|hợp phần|nội dung|(?<!xuất sắc |tốt |hoàn thành )nhiệm vụ|gói thầu|gói|mục tiêu|công trình|mô hình|phương án|biểu|bảng|hình|mẫu|đường|km|mức độ|tầng|trang|dòng|cột|bậc|hạng|chi bộ|thôn|ấp|bản|khóm|xóm|khu phố|khu vực|khu|tổ|tổ dân phố|đợt|nhóm|lớp|khối|phòng|quyết định|kế hoạch|chương trình|tiêu chí|chỉ tiêu|cấp|loại|giai đoạn|quận|phường|bước|vòng|tập|lần|kỳ|phần|cụm|tuyến|đội|trường|đại đội|tiểu đội|(?<!tổng |trong |trên |quân |dân |thiểu )số) $/u

const calendar = /(?:^|[^\p{L}])(?:ngày|tháng|năm|quý|giờ|lúc|mùng|mồng|tuổi) $/u

function isTime(before: string, after: string): boolean {
  return /^ ?(?:giờ|h\d|:\d\d)/.test(after) || /\d(?::|h| giờ )$/.test(before)
}

function isTelephone(digits: string, before: string): boolean {
  const bare = digits.replaceAll('.', '')
  return (/^0\d/.test(bare) && bare.length >= 6) || /\d{3}[ .-]$/.test(before) || (bare.length >= 9 && bare === digits)
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}
