import type {Message} from '../diagnostic.ts'

/** The YAML reader's error as a sentence for people. */
export function explainYaml({code = '', reason = ''}: Record<string, string> = {}): Message {
  // A bracket that is not closed is found as a wrong indent: "… must be sufficiently indented and end with a ]".
  return reasons[/end with a [\]}]/.test(reason) ? 'MISSING_CHAR' : code] ?? unreadable
}

// --- internal ---

const unreadable: Message = {vi: 'chỗ này không đúng cú pháp YAML', en: 'this is not well-formed YAML'}

const colon: Message = {
  vi: 'giá trị có dấu “: ”, cần đặt cả giá trị trong dấu ngoặc kép',
  en: 'the value holds “: ”, expected the whole value in double quotes'
}

const reasons: Partial<Record<string, Message>> = {
  ALIASES: {vi: 'tham chiếu “*” lặp quá nhiều', en: 'too many aliases “*”'},
  BAD_ALIAS: {vi: 'tham chiếu “*” viết sai', en: 'an alias “*” is not well formed'},
  BAD_DQ_ESCAPE: {
    vi: 'dấu “\\” trong ngoặc kép viết sai, cần “\\\\”',
    en: 'a “\\” in double quotes is wrong, expected “\\\\”'
  },
  BAD_INDENT: {
    vi: 'dòng thụt vào không thẳng với các dòng cùng cấp',
    en: 'the indent differs from the lines of its level'
  },
  BAD_SCALAR_START: {
    vi: 'giá trị mở đầu bằng dấu dành riêng của YAML, cần đặt trong dấu ngoặc kép',
    en: 'the value begins with a sign that YAML keeps, expected double quotes around it'
  },
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: {vi: 'danh sách “- ” không đặt được trong “[…]”', en: 'a list of “- ” cannot stand inside “[…]”'},
  CYCLIC_ALIAS: {
    vi: 'tham chiếu “*” nằm trong chính mục của nó',
    en: 'an alias “*” stands inside the value that it names'
  },
  DUPLICATE_KEY: {vi: 'tên trường này đã có ở trên', en: 'this field stands above already'},
  HIDDEN_CHARACTER: {
    vi: 'giá trị có ký tự ẩn hoặc ký tự điều khiển, cần bỏ',
    en: 'the value holds a hidden or control character, expected none'
  },
  KEY_OVER_1024_CHARS: {vi: 'tên trường quá dài', en: 'the name of the field is too long'},
  MISSING_CHAR: {
    vi: 'thiếu dấu đóng ngoặc hoặc dấu hai chấm',
    en: 'a closing bracket or quote, or a colon, is missing'
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'dòng này không có dạng “tên: giá trị”',
    en: 'this line does not have the form “name: value”'
  },
  MULTIPLE_DOCS: {vi: 'chỉ được có một phần mở đầu', en: 'only one document may stand here'},
  NON_STRING_KEY: {vi: 'tên trường phải là chữ', en: 'the name of a field is a text'},
  RESOURCE_EXHAUSTION: {vi: 'lồng nhau quá sâu', en: 'it is nested too deep'},
  TAB_AS_INDENT: {vi: 'thụt dòng bằng phím Tab, cần dấu cách', en: 'the line is indented by a tab, expected spaces'},
  TAG_RESOLVE_FAILED: {
    vi: 'không dùng nhãn kiểu “!” của YAML, cần giá trị thường',
    en: 'types with “!” are not used, expected a plain value'
  },
  TOO_LARGE: {vi: 'quá một triệu ký tự', en: 'more than a million characters'},
  UNEXPECTED_TOKEN: {vi: 'chỗ này thừa hoặc thiếu dấu', en: 'a sign is missing or one too many here'},
  UNKNOWN_ALIAS: {vi: 'tham chiếu “*” không có đích', en: 'an alias “*” without a target'}
}
