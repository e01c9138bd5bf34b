import {body, fill, type HostileCase, paper, reportFront} from './hostile-case.ts'

const bytes = (...values: (string | number[])[]) =>
  Buffer.concat(values.map(value => (typeof value === 'string' ? Buffer.from(value) : Buffer.from(value))))

const noise = () => Buffer.from(Array.from({length: 4096}, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256))
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const decomposed = 'Nghị quyết của Ban Thường vụ.'.normalize('NFD')

/** Files that are no text, or a text in disguise. */
export const bytesAndLetters: HostileCase[] = [
  paper('noise', noise(), 'error FILE001'),
  paper('a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'error FILE001'),
  paper('UTF-16 with its mark', utf16(`${reportFront}\nA.`), 'error FILE001'),
  paper('UTF-16 without a mark', utf16(`${reportFront}\nA.`).subarray(2), 'error FILE001'),
  paper('TCVN3', bytes(reportFront, [0x42, 0xb8, 0x6f, 0x20, 0x63, 0xb8, 0x6f]), 'error FILE001'),
  paper('an overlong NUL', bytes(reportFront, [0xc0, 0x80]), 'error FILE001'),
  paper('half a surrogate pair', bytes(reportFront, [0xed, 0xa0, 0x80]), 'error FILE001'),
  paper('a letter cut at the end', bytes(reportFront, 'Nội dung ', [0xe1, 0xba]), 'error FILE001'),
  body('NUL', 'Nội\0dung.\n', 'error FILE001'),
  body('a bell and an escape', 'Nội\x07 dung \x1B[2J\x1B[31m.\n', 'error FILE005'),
  body('letters without width', 'Nội\u200B dung\u200D.\n', 'error FILE005'),
  body('a turned direction', 'Nội \u202Egnud\u202C.\n', 'error FILE005'),
  body('a soft hyphen and a mark inside', 'Nội\u00AD \uFEFFdung.\n', 'error FILE005'),
  body('separators of lines and paragraphs', 'Nội\u2028dung\u2029.\u0085Hết.\n', 'error FILE005'),
  body('10,000 hidden letters', () => fill('a\u200B', 20_000), 'error FILE005'),
  body('references to characters that are none', '&#0; &#xD800; &#x110000; &#7; &khongco;\n', 'ok'),
  body('letters in parts', `${decomposed}\n`, 'ok'),
  paper('a mark at the start', `\uFEFF${reportFront}\nNội dung.\n`, 'ok'),
  paper('two marks at the start', `\uFEFF\uFEFF${reportFront}\nNội dung.\n`, 'ok'),
  paper('lines of Windows', `${reportFront}\nNội dung.\n`.replaceAll('\n', '\r\n'), 'ok'),
  paper('lines of an old Macintosh', `${reportFront}\nNội dung.\n`.replaceAll('\n', '\r'), 'ok'),
  paper('nothing', '', 'error BODY005 META002'),
  paper('a mark and nothing', '\uFEFF', 'error BODY005 META002'),
  paper('front matter alone', '---\ntype: bao-cao\n---', 'error BODY005'),
  paper('an opening fence alone', '---', 'error MDX010 META002'),
  paper('no front matter', 'Nội dung.\n', 'error META002')
]
