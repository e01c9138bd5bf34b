import {fill, many} from './hostile-case.ts'

/** A file of another program, and how its import ends. */
export interface ImportCase {
  name: string
  /** name of the file, which tells its format */
  file: string
  content: () => string | Uint8Array
  /** the reason in Vietnamese where it is refused; nothing where there is a draft */
  refused?: RegExp
  /** words that must stand in the draft as they stood in the file */
  keeps?: string
}

const text = (
  name: string,
  content: string | Uint8Array | (() => string),
  more: Pick<ImportCase, 'refused' | 'keeps'> = {}
) => ({
  name,
  file: 'van-ban.txt',
  content: typeof content === 'function' ? content : () => content,
  ...more
})

const format = (ending: string, refused: RegExp) => ({
  name: `a file ${ending}`,
  file: `van-ban${ending}`,
  content: () => 'BÁO CÁO\n',
  refused
})

const paper = (body: string) => `ĐẢNG UỶ XÃ A\n\nBÁO CÁO\nKết quả quý I\n\n${body}\n`
const unusual = /^Không viết được thành MDX hợp lệ/

/** Files that are no paper, or a paper that looks like a program. */
export const importCorpus: ImportCase[] = [
  text(
    'noise',
    Buffer.from(
      many(4096, index => String.fromCharCode((index * 7919) % 256)),
      'latin1'
    ),
    {refused: /^Tệp không phải/}
  ),
  text('a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), {refused: /nhị phân/}),
  text('TCVN3', Buffer.from([0x42, 0xb8, 0x6f, 0x20, 0x63, 0xb8, 0x6f]), {refused: /không phải UTF-8/}),
  text('UTF-16', Buffer.from(`\uFEFF${paper('Nội dung.')}`, 'utf16le'), {keeps: 'Nội dung.'}),
  text('nothing', '', {refused: /không có chữ nào/}),
  text('blanks', fill(' \n\t\u3000', 10_000), {refused: /không có chữ nào/}),
  text('10 MB', () => fill('Nội dung. ', 10_000_000), {refused: /lớn hơn mọi văn bản/}),
  text('a line of a megabyte', () => paper(fill('Nội dung. ', 1_000_000)), {refused: unusual}),
  text('a hundred thousand stars', () => paper(fill('*a ', 100_000)), {refused: unusual}),
  text('a thousand brackets', () => paper('('.repeat(1000)), {refused: unusual}),
  text('20,000 lines', () => paper(many(20_000, index => `Dòng ${index}\n`))),
  text('a degree of secrecy', 'ĐẢNG UỶ XÃ A\n\nTỐI MẬT\n\nBÁO CÁO\n', {refused: /dấu mật/}),
  text('a program', paper('import fs from "node:fs"\n\nexport default () => process.exit(3)'), {
    keeps: 'mport fs from "node:fs"'
  }),
  text('formulas', paper('Có {process.exit(3)} và {1 + 1} và } hết {'), {keeps: 'process.exit(3)'}),
  text('tags', paper('Có <script>alert(1)</script> và <Appendix title="A"> và a < b.'), {keeps: 'alert(1)'}),
  text('front matter', `---\ntype: x\n---\n${paper('Nội dung.')}`, {keeps: 'Nội dung.'}),
  text(
    'marks of Markdown',
    paper('# A\n\n> B\n\n```\nC\n```\n\n![D](e) [f]: g\n\n| H |\n|---|\n\n1) *I* __K__ `L` ~~M~~'),
    {keeps: 'L'}
  ),
  text('notes without a text', paper('Nội dung[^1] và [^khong].'), {keeps: 'Nội dung'}),
  text('hidden letters and letters in parts', paper('Nội\u200B dung\u202E và Nội dung.'.normalize('NFD')), {
    keeps: 'Nội dung và Nội dung.'
  }),
  text('a name that leads elsewhere', 'ĐẢNG UỶ XÃ A\n\nBÁO CÁO\n../../../etc/passwd\n\nNội dung.\n', {
    keeps: 'Nội dung.'
  }),
  text('a subject of 5,000 words', () => `BÁO CÁO\n${fill('Kết quả ', 40_000)}\n\nNội dung.\n`),
  format('.doc', /\.doc cũ không đọc được/),
  format('.pdf', /^PDF không đọc được/),
  format('.exe', /^Không biết dạng tệp này/),
  format('', /^Không biết dạng tệp này/)
]
