import type {Message} from '../diagnostic.ts'
import type {MarkProblem} from '../redaction/find-marks.ts'

/** What is wrong with a mark of a name, for people. */
export function markProblemWords(problem = ''): Message | undefined {
  return Object.hasOwn(words, problem) ? words[problem as MarkProblem] : undefined
}

// --- internal ---

const words: Record<MarkProblem, Message> = {
  misspelled: {vi: 'tên thẻ phải viết đúng “Redact”', en: 'the tag must be spelt “Redact”'},
  escaped: {vi: 'có dấu “\\” trước thẻ', en: 'there is a “\\” before the tag'},
  attribute: {
    vi: 'chỉ có hai thuộc tính as và access, mỗi cái một lần, giá trị trong ngoặc kép, cả thẻ trên một dòng',
    en: 'it has two attributes only, as and access, each once, with its value in quotes, all on one line'
  },
  as: {
    vi: 'cần as="…" gồm chữ, số, dấu chấm, gạch nối, ngoặc đơn',
    en: 'as="…" is needed, of letters, digits, dots, hyphens and brackets'
  },
  access: {vi: 'access là internal hoặc restricted', en: 'access is internal or restricted'},
  content: {
    vi: 'giữa hai thẻ chỉ có tên, không có dấu nhấn mạnh, công thức hay ký hiệu khác',
    en: 'only the name stands between the tags, without emphasis, formulas or other signs'
  },
  unclosed: {vi: 'thẻ mở và thẻ đóng phải cùng một dòng', en: 'opening and closing tag must be on one line'},
  nested: {vi: 'thẻ nằm trong thẻ', en: 'one stands inside of another'},
  expression: {vi: 'thẻ nằm trong công thức', en: 'it stands inside of a formula'},
  syntax: {
    vi: 'văn bản có lỗi cú pháp, nên không biết thẻ nằm ở đâu',
    en: 'the paper has a syntax error, so it cannot be told where the tag stands'
  }
}
