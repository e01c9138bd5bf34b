import type {Message} from '../core/diagnostic.ts'

/** Why a file is not imported, and what to do. */
export const refusals = {
  binary: {
    vi: 'Tệp không phải là văn bản thuần (có byte nhị phân); hãy lưu lại ở dạng .txt UTF-8',
    en: 'Not a plain text file (binary bytes in it); save it as .txt in UTF-8'
  },
  notUnicode: {
    vi: 'Tệp không phải UTF-8 (có thể là TCVN3 hoặc VNI); hãy lưu lại ở bảng mã Unicode UTF-8',
    en: 'The file is not UTF-8 (perhaps TCVN3 or VNI); save it as Unicode, UTF-8'
  },
  tooLarge: {vi: 'Tệp lớn hơn mọi văn bản có thể đọc', en: 'The file is larger than any paper that can be read'},
  empty: {vi: 'Tệp không có chữ nào', en: 'The file has no text'},
  secret: {
    vi: 'Văn bản có dấu mật: công cụ này không xử lý văn bản mật',
    en: 'The paper is marked secret: this tool does not process secret papers'
  },
  unwritable: {
    vi: 'Không viết được thành MDX hợp lệ; văn bản có cấu trúc bất thường',
    en: 'Cannot be written as valid MDX; the text has an unusual structure'
  },
  oldWord: {
    vi: 'Tệp .doc cũ không đọc được; hãy mở bằng Word rồi lưu thành .docx',
    en: 'Old .doc files are not read; open it in Word and save it as .docx'
  },
  pdf: {
    vi: 'PDF không đọc được (chữ Việt bị vỡ khi trích); hãy lấy bản gốc và lưu thành .docx',
    en: 'PDF is not read (extraction breaks Vietnamese words); take the original and save it as .docx'
  },
  notYet: {
    vi: 'Chưa đọc được dạng tệp này; hãy lưu thành .txt (UTF-8) rồi nhập lại',
    en: 'This format is not read yet; save it as .txt (UTF-8) and import that'
  },
  unknown: {
    vi: 'Không biết dạng tệp này; đọc được: .txt',
    en: 'Unknown file format; known: .txt'
  }
} satisfies Record<string, Message>
