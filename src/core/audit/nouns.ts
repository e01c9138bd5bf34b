/** What kind of things a word counts: parts and whole, and the two sides of a ratio, must be of one kind. */
export type NounClass = 'person' | 'household' | 'place' | 'body' | 'case' | 'text' | 'event' | 'work'

/** The words that stand right after a figure and say what is counted. */
export interface Noun {
  /** lower case, up to the first word that says something about the things: `thôn, sóc` of `08 thôn, sóc đạt tiêu chí` */
  text: string
  head: string
  classes: readonly NounClass[]
  /** whether a verb or relation follows: then the figure is of some of the things only */
  modified: boolean
  /** offset behind the phrase */
  end: number
}

/** The noun phrase at an offset of a lower-case text. */
export function readNoun(lower: string, from: number): Noun {
  const {words, end} = readWords(lower, from)
  const modified = /^ ?[\p{L}]/u.test(lower.slice(end, end + 2)) && !startsWithScope(lower.slice(end, end + 40))
  return {text: words, head: words.split(/[ ,]/, 1)[0] ?? '', classes: classesOf(words), modified, end}
}

/** Whether the word is one that things are counted by. */
export function isCountNoun(words: string): boolean {
  return classesOf(words.split(' ').slice(0, 3).join(' ')).length > 0 || countedThings.test(words)
}

/** Whether two nouns can name parts of one whole; unknown words may name anything. */
export function areCompatible(a: Noun, b: Noun): boolean {
  if (a.classes.length === 0 || b.classes.length === 0) return true
  return a.head === b.head || a.classes.some(kind => b.classes.includes(kind))
}

/** A noun phrase without the words that only say where: `hộ trên địa bàn xã` → `hộ`. */
export function withoutScope(words: string): string {
  return words.replace(scope, '').trim()
}

// --- internal ---

const classWords: Record<NounClass, string> = {
  person:
    'người|nhân khẩu|khẩu|đối tượng|đồng chí|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|thành viên|học sinh|sinh viên|học viên|giáo viên|lao động|bị can|bị cáo|cá nhân|đại biểu|cháu|trẻ|nam|nữ|phụ nữ|bác sĩ|y sĩ|chiến sĩ|dân quân|thanh niên|cử tri|bệnh nhân|công dân|chuyên gia|nhân viên|uỷ viên|ủy viên|trường hợp|ca|thí sinh|công nhân|nông dân|quần chúng|người dân|em',
  household: 'hộ|gia đình|trường hợp',
  place:
    'thôn|bản|ấp|sóc|khóm|xóm|làng|buôn|tổ dân phố|khu phố|khu dân cư|xã|phường|thị trấn|huyện|tỉnh|địa bàn|địa phương|đặc khu|điểm|tụ điểm',
  body: 'tổ chức|đảng bộ|chi bộ|đảng uỷ|đảng ủy|chi đoàn|chi hội|đơn vị|cơ quan|trường|hội|ban|ngành|tổ|đội|câu lạc bộ|doanh nghiệp|hợp tác xã|cơ sở|tập thể|phòng|trạm|công ty|liên đoàn|tổ hợp tác|nhóm|mô hình|trung tâm|đoàn thể|chi cục|quỹ',
  case: 'vụ|vụ việc|vụ án|chuyên án|trường hợp|tin|đơn|đơn thư|hồ sơ|ca|sự cố|lượt|vi phạm|việc|ý kiến|kiến nghị',
  text: 'văn bản|nghị quyết|kế hoạch|quyết định|công văn|báo cáo|chỉ thị|tờ trình|thông báo|kết luận|chương trình|đề án|quy chế|quy định|hướng dẫn|tin|bài|tin bài|tài liệu|hồ sơ|giấy|công điện|biên bản',
  event: 'hội nghị|buổi|cuộc|lớp|đợt|phiên|kỳ|chuyến|lượt|lần|hội thi|đêm|giải|cuộc họp|hoạt động|toạ đàm|tọa đàm',
  work: 'nhiệm vụ|chỉ tiêu|dự án|công trình|nội dung|giải pháp|tiêu chí|mục tiêu|sản phẩm|hạng mục|danh mục|thủ tục|phần việc|loại|nguyên nhân|nhóm|nhóm nhiệm vụ|bài học|khâu đột phá|đột phá|hạn chế|tồn tại|lĩnh vực|bước|tiểu dự án|đề tài|sáng kiến|mô hình|phương án'
}

const classByWord = new Map<string, NounClass[]>()
for (const kind of Object.keys(classWords) as NounClass[])
  for (const word of classWords[kind].normalize('NFC').split('|'))
    classByWord.set(word, [...(classByWord.get(word) ?? []), kind])

const countedThings =
  /^(con|cái|chiếc|bộ|cây|ngôi|nhà|phòng|xe|ô tô|máy|thùng|bao|gói|khẩu|viên|quyển|cuốn|suất|phần|tuyến|cầu|điểm|cơ số|gian|tấm|thẻ|giấy|lượt|sao|quả|tờ|biển|vị trí|căn|chỗ|giường|liều|mũi|phiếu|thửa|lô|dân tộc|tôn giáo)(?![\p{L}])/u

/** Words that begin what is said about the things, and so end the noun. */
const stops = new Set(
  'được bị đã đang sẽ chưa không có là đạt chiếm tăng giảm với và trong trên tại ở của thuộc cho để do so từ đến vào theo gồm bao như về còn nhưng thì phải cần nên bằng tỷ tỉ này đó sau nêu hoặc cùng tham hoàn vượt trở mới hiện cả toàn cụ nhằm qua khi nếu ngoài trước kèm mỗi các những đều lên xuống hưởng ký bầu chuyển thực phát xử đăng hằng hàng năm ngày tháng triển phối chịu'
    .normalize('NFC')
    .split(' ')
)

const scope =
  /(?:^| )(?:trên (?:địa bàn|toàn)|toàn (?:xã|huyện|tỉnh|phường|thôn|đảng bộ|quốc|ngành|trường|địa bàn)|(?:của|trong|thuộc) (?:toàn |cả )?(?:xã|huyện|tỉnh|phường|địa bàn|đảng bộ|đơn vị|thôn)|cả (?:xã|huyện|tỉnh)|hiện có|trực thuộc|sinh hoạt|dân$).*$/u

function startsWithScope(rest: string): boolean {
  return /^ ?(?:trên địa bàn|trên toàn|toàn |(?:của|trong|thuộc) (?:xã|huyện|tỉnh|phường|toàn|đảng bộ)|cả xã|và |với |hiện có)/u.test(
    rest
  )
}

const word = /(?<first>^ ?)(?<word>[\p{L}]+(?:-[\p{L}]+)*)/u
const mostWords = 7

function readWords(lower: string, from: number): {words: string; end: number} {
  const found: string[] = []
  let at = from
  while (found.length < mostWords) {
    const belongs =
      found.length > 0
        ? /^ trực thuộc(?: (?:toàn )?đảng bộ(?: xã)?)?(?![\p{L}])/u.exec(lower.slice(at, at + 40))
        : undefined
    if (belongs) return {words: found.join(' '), end: at + belongs[0].length}
    const match = word.exec(lower.slice(at, at + 24))
    const next = match?.groups?.word
    if (!match || next === undefined || (match.groups?.first === '' && found.length > 0) || stops.has(next)) break
    found.push(next)
    at += match[0].length
  }
  const pair =
    found.length > 0 && found.length < 3 ? secondOfPair(lower.slice(at, at + 24), found.join(' ')) : undefined
  if (!pair) return {words: found.join(' '), end: at}
  return {words: `${found.join(' ')}, ${pair.word}`, end: at + pair.length}
}

/** `thôn, sóc`, `xã, phường`: a second noun of the same class behind a comma, itself not counted. */
function secondOfPair(rest: string, first: string): {word: string; length: number} | undefined {
  const match = /^, ?([\p{L}]+(?: [\p{L}]+)?)/u.exec(rest)
  for (const words of [match?.[1], match?.[1]?.split(' ')[0]]) {
    if (words === undefined || stops.has(words)) continue
    const classes = classByWord.get(words)
    if (classes?.some(kind => classesOf(first).includes(kind)))
      return {word: words, length: rest.indexOf(words) + words.length}
  }
  return undefined
}

/** The classes of the longest known words that the phrase begins with; of pairs both. */
function classesOf(phrase: string): NounClass[] {
  return phrase.split(', ').flatMap(part => {
    const words = part.split(' ')
    for (let length = Math.min(3, words.length); length > 0; length--) {
      const known = classByWord.get(words.slice(0, length).join(' '))
      if (known) return known
    }
    return []
  })
}
