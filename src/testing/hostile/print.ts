import {fill, many, reportFront} from './hostile-case.ts'

/** A paper that is sound as a text and hard to print, and how its print ends. */
export interface PrintCase {
  name: string
  /** a whole paper, or a body without front matter */
  text: string
  /** the codes of findings about it; none may be an error where it gets a PDF */
  codes: string[]
  pdf: boolean
}

/** What a line of the corpus says besides the paper: `pdf` or `none`, then the codes of its findings. */
type Ending = `${'pdf' | 'none'}${string}`

const words = (count: number) => fill('Nội dung của một đoạn văn bản rất dài, chữ nghĩa nối nhau. ', count * 5)
const longWord = fill('nghiêngngả', 10_000)
const front = (yaml: string, body = 'Nội dung.') => `---\ntype: bao-cao\n${yaml}\n---\n\n${body}\n`
const rows = (count: number, cells: string) => fill(`${cells}\n`, (cells.length + 1) * count)
const columns = (count: number) =>
  `${'| A '.repeat(count)}|\n${'|---'.repeat(count)}|\n${rows(3, `${many(count, index => `| ${index} `)}|`)}`

function print(name: string, text: string, ending: Ending): PrintCase {
  const [pdf, ...codes] = ending.split(' ')
  return {name, text: text.startsWith('---') ? text : `${reportFront}\n${text}\n`, codes, pdf: pdf === 'pdf'}
}

/** Papers that have broken a paginator, or would leave the sheet. */
export const printCorpus: PrintCase[] = [
  print('a note longer than a page', `A.[^1]\n\n[^1]: ${words(2000)}`, 'none PRINT007'),
  print('a row taller than a page', `| A | B |\n|---|---|\n| ${words(2000)} | C |`, 'none PRINT007'),
  print('a table head taller than a page', `| ${words(2000)} | B |\n|---|---|\n| C | D |`, 'none PRINT007'),
  print('a table without rows', '| A | B |\n|---|---|', 'pdf'),
  print('a table of 200 columns', columns(200), 'none PRINT006'),
  print('a table of 30 columns', columns(30), 'pdf'),
  print('a table of 1,000 rows', `| A | B |\n|---|---|\n${rows(1000, '| một | hai |')}`, 'pdf'),
  print('a word of 10,000 letters in a paragraph', `A ${longWord} b.`, 'none PRINT006'),
  print('a word of 10,000 letters in a cell', `| A | B |\n|---|---|\n| ${longWord} | C |`, 'none PRINT007'),
  print('a word of 10,000 letters in a note', `A.[^1]\n\n[^1]: ${longWord}`, 'none PRINT006'),
  print('a word of 10,000 letters in a heading', `## ${longWord}\n\nA.`, 'none PRINT006'),
  print('a word of 10,000 letters as subject', front(`subject: ${longWord}`), 'none PRINT006'),
  print('a word of 10,000 letters as organ', front(`organName: ${longWord}`), 'none PRINT006'),
  print('a word of 10,000 letters as number', front(`codeNotation: BC/${longWord}`), 'none CODE001 PRINT006'),
  print('a word of 10,000 letters as recipient', front(`recipients: [${longWord}]`), 'none PRINT006'),
  print('a paragraph of 20,000 words', words(20_000), 'pdf'),
  print('a subject of 3,000 words', front(`subject: ${words(3000)}`), 'pdf'),
  print(
    '300 headings',
    many(300, index => `## Tiêu đề ${index}\n\nNội dung.\n\n`),
    'pdf'
  ),
  print(
    '300 headings without a text',
    many(300, index => `## Tiêu đề ${index}\n\n`),
    'pdf'
  ),
  print('a thousand pages', fill('Một đoạn.\n\n', 18_600 * 11), 'none PRINT008'),
  print('1,000 line breaks', fill('Một dòng\\\n', 1000 * 10), 'pdf'),
  print('quotations 20 deep', `${'> '.repeat(20)}${words(200)}`, 'none PRINT009'),
  print(
    'lists 20 deep',
    many(20, index => `${' '.repeat(2 * index)}- Một ý;\n`),
    'pdf'
  ),
  print('letters that no font has', 'Chữ 漢字, 😀, العربية, 𡨸.', 'none PRINT003'),
  print('a letter with 500 marks', `A${'\u0301'.repeat(500)} b.`, 'pdf'),
  print('letters of mathematics', 'Số 𝟏𝟐 và 𝐀𝐁.', 'none PRINT003'),
  print(
    '300 notes',
    many(300, index => `A[^${index}].\n\n[^${index}]: Nguồn.\n\n`),
    'pdf'
  ),
  print(
    'notes in a heading, a table and a quotation',
    '## A[^1]\n\n| B[^2] |\n|---|\n| C[^3] |\n\n> D[^4]\n\n[^1]: E.\n\n[^2]: F.\n\n[^3]: G.\n\n[^4]: H.',
    'pdf'
  ),
  print('500 recipients', front(`recipients:\n${many(500, index => `  - Nơi nhận ${index}\n`)}`), 'none PRINT007'),
  print(
    '100 signers',
    front(`signer:\n${many(100, index => `  - {position: BÍ THƯ, fullName: Nguyễn Văn ${index}}\n`)}`),
    'none PRINT007'
  ),
  print('300 addressees', front(`to:\n${many(300, index => `  - Nơi gửi ${index}\n`)}`), 'pdf'),
  print(
    'markup in every field',
    front(
      'subject: "<b>A</b> {x} </style><script>alert(1)</script> \\\\"\norganName: "<img src=x onerror=alert(1)>"\ncirculation: luu-hanh-noi-bo\nrecipients: ["</div>"]\nsigner: {fullName: "\\"&amp;<i>"}'
    ),
    'pdf'
  ),
  print('lines inside of fields', front('subject: |\n  Một\n  hai\n\n  ba\narchive: "VT\\nVP"'), 'pdf'),
  print('a style in the contact line', front('organ: dau\ncontact: true'), 'pdf'),
  print('an organ in a circle', front('organ: vong'), 'pdf'),
  print(
    'links, pictures, code, rules',
    'A [b](javascript:alert(1)) ![c](file:///etc/passwd) `d`\n\n```\ne\n```\n\n***\n\n[f]: http://suoingan.example\n\nA [f].',
    'pdf MDX010'
  ),
  print('a fact that is markup', 'Có {so_lieu.ma}.', 'pdf'),
  print('a fact of 100,000 letters', 'Có {so_lieu.dai}.', 'pdf'),
  print('appendices without a text', 'A.\n\n<Appendix title="B" />\n\n<Appendix>\n\n</Appendix>', 'pdf'),
  print(
    'a landscape table of 40 columns',
    `A.\n\n<Appendix orientation="landscape">\n\n${columns(40)}\n</Appendix>`,
    'pdf'
  ),
  print('60 appendices', `A.\n\n${many(60, () => '<Appendix>\n\nB.\n\n</Appendix>\n\n')}`, 'pdf'),
  print(
    'signatures and recipients in the text',
    'A.\n\n<Signature fullName="A" />\n\n<Recipients>\n- B\n</Recipients>\n\n<Recipients />',
    'pdf'
  ),
  print('right after all the others', 'Nội dung.', 'pdf')
]

/** Data that the papers use. */
export const printData = {
  'data/organs.yaml':
    'dau: {name: A, system: state, kind: peoples-committee, level: commune, lines: [A], symbol: UBND, place: B, contact: "</style><script>alert(1)</script>\\"; } * {display: none} \\\\ /*"}\n' +
    'vong: {name: C, system: party, kind: party-committee, level: commune, lines: [C], symbol: ĐU, place: D, parent: vong}\n',
  'data/so-lieu.facts.yaml': `ma: "<script>alert(1)</script> *b* {c}"\ndai: "${fill('chữ nghĩa ', 100_000)}"\n`
}
