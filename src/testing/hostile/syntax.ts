import {body, type HostileCase, many} from './hostile-case.ts'

/** Markup that is cut short, crossed, or of another language. */
export const syntax: HostileCase[] = [
  body('an appendix that is never closed', '<Appendix title="A">\n\nNội dung.\n', 'error MDX001'),
  body('a tag cut in the middle', 'Có <Appendix title="A', 'error MDX001'),
  body('a closing tag alone', 'Nội dung.\n\n</Appendix>\n', 'error MDX001'),
  body('crossed tags', '<Appendix>\n<Recipients>\n</Appendix>\n</Recipients>\n', 'error MDX001'),
  body('a closing tag in the paragraph of another', 'A <Recipients> b\n\nc </Recipients>\n', 'error MDX001'),
  body('a brace that is never closed', 'Có {dia_ban.thon thôn.\n\nHết.\n', 'error MDX001'),
  body('a brace closed in the next paragraph', 'Có {dia_ban.\n\nthon} thôn.\n', 'error MDX001'),
  body('a closing brace alone', 'Có } thôn.\n', 'ok'),
  body('a brace in a table cell', '| A |\n|---|\n| {a |\n', 'error MDX001'),
  body('a comment that is never closed', '{/* ghi chú }\n', 'error MDX001'),
  body('an HTML comment', '<!-- ghi chú -->\n', 'error MDX001'),
  body('an address in angle brackets', 'Xem <https://suoingan.example>.\n', 'error MDX001'),
  body('a comparison as plain text', 'Tỷ lệ < 5%, số vụ <5.\n', 'error MDX001'),
  body('an attribute without quotes', '<Appendix title=A>\n\nB.\n\n</Appendix>\n', 'error MDX001'),
  body('an attribute without an end', '<Appendix title="A>\n\nB.\n\n</Appendix>\n', 'error MDX001'),
  body('a formula cut by a quotation', '> Có {1 +\n2} thôn.\n', 'ok'),
  body('a fence that is never closed', '```\nNội dung.\n', 'ok MDX010'),
  body('a fence of another language', '```js\nprocess.exit(3)\n```\n', 'ok MDX010'),
  body('emphasis that is never closed', '**Nội dung *nghiêng.\n', 'ok'),
  body('a link that is never closed', 'Xem [trang](https://suoingan.example\n', 'ok'),
  body('a table without cells', '| |\n|---|\n', 'ok'),
  body('a table whose rows differ in length', '| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n', 'ok'),
  body('a fragment', '<>\n\nNội dung.\n\n</>\n', 'error MDX004'),
  body('names with dots and colons', '<a.b.c />\n\n<a:b />\n', 'error MDX004'),
  body('forty broken places', () => many(40, index => `Mục ${index} {a +\n\n`), 'error MDX001'),
  body(
    'an appendix inside an appendix',
    '<Appendix>\n\n<Appendix>\n\nB.\n\n</Appendix>\n\n</Appendix>\n',
    'error MDX006'
  ),
  body('an appendix inside a list', '- A\n\n  <Appendix>B.</Appendix>\n', 'error MDX006'),
  body('headings of all levels, jumping', '###### Sáu\n\n# Một\n\n##### Năm\n', 'ok BODY004')
]
