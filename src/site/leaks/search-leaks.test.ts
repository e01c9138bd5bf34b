import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import {PDFDocument, PDFHexString, StandardFonts} from '@cantoo/pdf-lib'
import {zipSync} from 'fflate'
import {afterEach, expect, test} from 'vitest'
import {searchedFiles, searchLeaks} from './search-leaks.ts'
import type {Secret} from './secret.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

const name = 'Nguyễn Văn Thử'
const secret = (text: string, kind: Secret['kind'] = 'name'): Secret => ({kind, text, file: 'content/a.mdx', line: 7})

async function leaksIn(
  content: string | Uint8Array,
  secrets: Secret[] = [secret(name)],
  file = 'a.html'
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-leaks-'))
  folders.push(folder)
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), content)
  const leaks = await searchLeaks(await searchedFiles(folder), secrets)
  return leaks.map(leak => [leak.file, leak.secret?.text ?? 'unreadable'].join(': '))
}

const escaped = (text: string) =>
  text.replace(/[^ -~]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
const entities = (text: string) => text.replace(/[^ -~]/g, each => `&#${each.codePointAt(0)};`)

test.each([
  ['as it is', `<p>Ông ${name} khai`],
  ['decomposed', `Ông ${name.normalize('NFD')} khai`],
  ['without marks', 'Ong Nguyen Van Thu khai'],
  ['without marks but those of đ and without tones', 'Ông Nguyên Văn Thư khai'],
  ['in capitals', 'NGUYỄN VĂN THỬ'],
  ['without capitals', 'nguyễn văn thử'],
  ['as a slug', 'href="nguyen-van-thu/"'],
  ['as a file name', 'nguyen_van_thu.pdf'],
  ['without spaces', 'mailto:nguyenvanthu@xa'],
  ['percent-encoded', `?q=${encodeURIComponent(name)}`],
  ['in entities', entities(name)],
  ['in an attribute', `<a title="${entities(name)}" href="x">x</a>`],
  ['in JSON', `{"a":"x\\n${escaped(name)}"}`],
  ['after a line end in JSON', `{"a":"x\\nnguyen van thu"}`],
  ['split by tags', '<b>Nguy</b>ễn <i>Văn</i> <td>Thử</td>'],
  ['split by tags in a row', '<td>A</td><td>Nguyễn</td><td>Văn Thử</td><td>B</td>'],
  ['split by soft hyphens', 'Nguy\u00ADễn Vă\u200Bn Thử'],
  ['with entities as spaces', 'Nguyễn&nbsp;Văn&#160;Thử'],
  ['over lines', 'Nguyễn\n   Văn\r\nThử'],
  ['between other letters', 'xNguyễn Văn Thửx']
])('a name is found %s', async (_, text) => {
  expect(await leaksIn(text)).toEqual([`a.html: ${name}`])
})

test.each([
  ['another name', 'Nguyễn Văn Thuận, Nguyen Van Thuan, Nguyễn Văn Thư, Nguyễn Vân Thủ'],
  ['its syllables elsewhere', 'Nguyễn, Trần. Văn phòng. Thử lại'],
  ['what stands in its place', 'N.V.T.']
])('%s is not taken for it', async (_, text) => {
  expect(await leaksIn(text)).toEqual([])
})

test('short names are whole words, and of one syllable they need their capital', async () => {
  const found = async (text: string, short: string) => (await leaksIn(text, [secret(short)])).length
  expect(await found('Bà Lò An.', 'Lò An')).toBe(1)
  expect(await found('ba-lo-an.pdf', 'Lò An')).toBe(1)
  expect(await found('loan báo, lo ăn, bạo loạn, Lò Ang', 'Lò An')).toBe(0)
  expect(await found('Anh Thử khai', 'Thử')).toBe(1)
  expect(await found('thử lại, Thửa đất, THU', 'Thử')).toBe(0)
})

test('packed files are opened', async () => {
  const gzip = gzipSync(`pagefind_dcd{"content":"${name}"}`)
  expect(await leaksIn(gzip, undefined, 'pagefind/a.pf_fragment')).toHaveLength(1)
  const xml = `<w:t>Nguyễn Văn</w:t></w:r><w:r><w:t xml:space="preserve"> Thử</w:t>`
  expect(
    await leaksIn(zipSync({'word/document.xml': new TextEncoder().encode(xml)}), undefined, 'a.docx')
  ).toHaveLength(1)
  expect(await leaksIn(zipSync({'nguyen-van-thu.txt': new Uint8Array(1)}), undefined, 'a.zip')).toHaveLength(1)
  const carried = deflateRawSync(
    `---\ntype: bao-cao\nsubject: ${name}\n---\n\nMột văn bản đủ dài để nén được.\n`
  ).toString('base64')
  expect(
    await leaksIn(
      zipSync({'customXml/item1.xml': new TextEncoder().encode(`<source>${carried}</source>`)}),
      undefined,
      'b.docx'
    )
  ).toHaveLength(1)
  expect(await leaksIn(gzip.subarray(0, 30), undefined, 'a.gz')).toEqual(['a.gz: unreadable'])
  expect(await leaksIn(Buffer.from(name, 'utf16le'), undefined, 'a.bin')).toHaveLength(1)
  expect(
    await leaksIn(Buffer.concat([Buffer.from([0]), Buffer.from(name, 'utf16le').swap16()]), undefined, 'a.bin')
  ).toHaveLength(1)
})

test('what a picture says of itself is read', async () => {
  const chunk = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(content.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, content, Buffer.alloc(4)])
  }
  const png = (type: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      chunk(type, content),
      chunk('IEND', Buffer.alloc(0))
    ])
  expect(await leaksIn(png('tEXt', Buffer.from('Author\0Nguyen Van Thu', 'latin1')), undefined, 'a.png')).toHaveLength(
    1
  )
  const packed = Buffer.concat([Buffer.from('x\0\x01\0\0\0'), deflateSync(name)])
  expect(await leaksIn(png('iTXt', packed), undefined, 'a.png')).toHaveLength(1)
  expect(await leaksIn(png('eXIf', Buffer.from(`\0${name}`)), undefined, 'a.png')).toHaveLength(1)
})

test('a PDF is read as people and programs read it', async () => {
  const pdf = async (make: (file: PDFDocument) => Promise<void> | void) => {
    const file = await PDFDocument.create()
    const page = file.addPage()
    page.drawText('A', {font: await file.embedFont(StandardFonts.Helvetica)})
    await make(file)
    return leaksIn(await file.save(), undefined, 'a.pdf')
  }
  expect(await pdf(() => {})).toEqual([])
  expect(await pdf(file => file.setTitle(name))).toHaveLength(1)
  expect(await pdf(file => file.context.register(PDFHexString.fromText(name)) && undefined)).toHaveLength(1)
  expect(
    await pdf(async file =>
      file.getPages()[0]!.drawText('Nguyen Van Thu', {font: await file.embedFont(StandardFonts.Courier)})
    )
  ).toHaveLength(1)
})

test('file names are searched, and told without what they tell', async () => {
  expect(await leaksIn('', undefined, 'pdf/nguyen-van-thu/1.pdf')).toEqual(
    [`pdf/…/1.pdf: unreadable`, `pdf/…/1.pdf: ${name}`].slice(1)
  )
})

test('titles, codes and ids of hidden papers', async () => {
  const secrets = [
    secret('Kết luận về vụ việc kho thóc', 'subject'),
    secret('12-KL/ĐU', 'code'),
    secret('2026/12-kl-du', 'id')
  ]
  const found = async (text: string) => (await leaksIn(text, secrets)).map(each => each.replace('a.html: ', ''))
  expect(await found('ket-luan-ve-vu-viec-kho-thoc')).toEqual([secrets[0]!.text])
  expect(await found('Kết luận <b>12-KL/ĐU</b>.')).toEqual([secrets[1]!.text])
  expect(await found('12-KL\\/\\u0110U')).toEqual([secrets[1]!.text])
  expect(await found('<a href="../../van-ban/2026/12-kl-du/">')).toEqual([secrets[2]!.text])
  expect(await found('2025/12-kl-du 112-KL/ĐU 12-KL/ĐUQS 2026/12-kl-du-2 Kết luận về vụ việc')).toEqual([])
})
