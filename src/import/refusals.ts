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
  locked: {
    vi: 'Tệp có mật khẩu, hoặc là .doc cũ đổi đuôi; hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx',
    en: 'The file has a password, or is an old .doc with another name; open it in Word, take the password off and save it as .docx'
  },
  brokenZip: {
    vi: 'Tệp .docx bị hỏng (không mở được gói); hãy mở bằng Word và lưu lại',
    en: 'The .docx file is broken (its package cannot be opened); open it in Word and save it again'
  },
  brokenPart: {
    vi: 'Tệp .docx bị hỏng (nội dung không đúng XML); hãy mở bằng Word và lưu lại',
    en: 'The .docx file is broken (its content is no XML); open it in Word and save it again'
  },
  noDocument: {
    vi: 'Tệp .docx không có phần văn bản; có thể là tệp của chương trình khác',
    en: 'The .docx file has no document in it; it may be the file of another program'
  },
  doctype: {
    vi: 'Tệp có khai báo DOCTYPE mà Word không bao giờ ghi; không đọc vì lý do an toàn',
    en: 'The file declares a DOCTYPE, which Word never writes; it is not read, for safety'
  },
  bomb: {
    vi: 'Tệp bung ra lớn hơn mọi văn bản thật; không đọc vì lý do an toàn',
    en: 'The file unpacks to more than any real paper; it is not read, for safety'
  },
  needsBridge: {
    vi: 'Dạng tệp này cần pandoc để đọc; hãy cài gói pandoc-wasm, hoặc lưu thành .docx',
    en: 'This format is read through pandoc; install the package pandoc-wasm, or save the file as .docx'
  },
  noOrigin: {
    vi: 'Tệp này không mang theo bản gốc của vanthu, nên không biết đã sửa gì; hãy nhập như văn bản mới (không dùng --update)',
    en: 'The file does not carry its source from vanthu, so its edits cannot be told; import it as a new paper (without --update)'
  },
  withoutSource: {
    vi: 'Tệp do vanthu xuất nhưng không kèm bản gốc (--no-source, hoặc chương trình khác đã bỏ), nên không biết đã sửa gì; hãy xuất lại không có --no-source và sửa trên bản đó, hoặc nhập như văn bản mới (không dùng --update)',
    en: 'vanthu exported the file without its source (--no-source, or another program dropped it), so its edits cannot be told; export it again without --no-source and edit that file, or import it as a new paper (without --update)'
  },
  otherPaper: {
    vi: 'Tệp Word này được xuất từ một văn bản khác; hãy chọn đúng văn bản để cập nhật',
    en: 'This Word file was exported from another paper; choose the paper that it belongs to'
  },
  brokenOrigin: {
    vi: 'Bản gốc kèm trong tệp Word đã hỏng hoặc bị sửa; không cập nhật để khỏi mất chữ',
    en: 'The source inside of the Word file is broken or was changed; nothing is updated, so that nothing is lost'
  },
  unreadableTarget: {
    vi: 'Văn bản MDX đang có lỗi cú pháp; hãy chạy “vanthu check” và sửa trước khi cập nhật',
    en: 'The MDX paper has syntax errors; run "vanthu check" and mend them before updating'
  },
  unknown: {
    vi: 'Không biết dạng tệp này; đọc được: .docx, .odt, .rtf, .html, .md, .epub, .txt',
    en: 'Unknown file format; known: .docx, .odt, .rtf, .html, .md, .epub, .txt'
  }
} satisfies Record<string, Message>
