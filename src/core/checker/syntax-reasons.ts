import type {Message} from '../diagnostic.ts'

/** The parser's English reason as a sentence for people: what is wrong, and what would close it. */
export function explainSyntax(reason = ''): Message {
  for (const [pattern, {vi, en}] of reasons)
    if (pattern.test(reason)) {
      const tags = pattern.exec(reason)?.slice(1) ?? []
      return {vi: fillTags(vi, tags), en: fillTags(en, tags)}
    }
  return {vi: 'cú pháp này không đọc được', en: 'this syntax cannot be read'}
}

// --- internal ---

/** `$1`, `$2`: the tags that the reason names. */
const reasons: [RegExp, Message][] = [
  [
    /^Expected a closing tag for `<([^`>]*)>`/,
    {vi: 'thẻ “<$1>” chưa đóng, cần “</$1>”', en: 'the tag “<$1>” is not closed, expected “</$1>”'}
  ],
  [
    /^Unexpected closing tag `(<\/[^`>]*>)`, expected corresponding closing tag for `<([^`>]*)>`/,
    {vi: 'thẻ đóng “$1” không khớp, cần “</$2>”', en: 'the closing tag “$1” does not match, expected “</$2>”'}
  ],
  [
    /^Expected the closing tag `(<\/[^`>]*>)`/,
    {
      vi: 'thẻ đóng “$1” không cùng đoạn với thẻ mở, cần mỗi thẻ trên một dòng riêng',
      en: 'the closing tag “$1” is not in the paragraph of its opening tag, expected each tag on a line of its own'
    }
  ],
  [
    /^Unexpected closing slash/,
    {vi: 'thẻ đóng này không có thẻ mở đứng trước', en: 'this closing tag has no opening tag before it'}
  ],
  [
    /in closing tag, expected the end of the tag/,
    {vi: 'thẻ đóng chỉ gồm tên, cần “>” ngay sau tên', en: 'a closing tag is a name only, expected “>” right after it'}
  ],
  [
    /^Unexpected end of file in expression/,
    {vi: 'dấu “{” chưa đóng, cần “}”', en: 'the brace “{” is not closed, expected “}”'}
  ],
  [
    /^Could not parse expression/,
    {vi: 'công thức trong “{…}” viết sai', en: 'the formula in “{…}” is not well formed'}
  ],
  [
    /in code: (?:expected an object|only )|^Unexpected extra content in spread/,
    {
      vi: 'trong thẻ chỉ được ghi thuộc tính dạng tên="giá trị"',
      en: 'a tag takes attributes of the form name="value" only'
    }
  ],
  [
    /^Could not parse import\/exports|only import\/exports are supported/,
    {
      vi: 'dòng mở đầu bằng “import” hoặc “export” là mã lệnh',
      en: 'a line that begins with “import” or “export” is code'
    }
  ],
  [
    /^Unexpected lazy line/,
    {
      vi: 'thẻ hoặc công thức bị cắt giữa trích dẫn hay danh sách, cần viết trọn trên một dòng',
      en: 'a tag or formula is cut inside a quotation or a list, expected it whole on one line'
    }
  ],
  [
    /to create a comment in MDX/,
    {vi: 'chú thích “<!-- -->” không dùng được, cần “{/* */}”', en: 'comments are not “<!-- -->”, expected “{/* */}”'}
  ],
  [
    /to create a link in MDX/,
    {
      vi: 'địa chỉ trong “<…>” không dùng được, cần bỏ dấu “<” và “>”',
      en: 'addresses do not stand in “<…>”, expected none of the two signs'
    }
  ],
  [
    /attribute value|closing quote/,
    {
      vi: 'giá trị của thuộc tính phải nằm trong dấu ngoặc kép, cần tên="giá trị"',
      en: 'the value of an attribute stands in double quotes, expected name="value"'
    }
  ],
  [
    /^Unexpected (?:character|end of file)/,
    {
      vi: 'dấu “<” mở một thẻ mà không có “>” đóng lại; nếu là chữ thường thì cần “\\<”',
      en: 'the sign “<” opens a tag that “>” does not close; where it is plain text, expected “\\<”'
    }
  ]
]

function fillTags(template: string, tags: string[]): string {
  return template.replace(/\$(\d)/g, (_, index: string) => tags[Number(index) - 1] ?? '')
}
