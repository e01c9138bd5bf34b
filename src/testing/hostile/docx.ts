import {docxFiles, makeDocx, paragraph, relationship, run, table, wordXml} from '../make-docx.ts'
import {makeZip} from '../make-xlsx.ts'
import {many} from './hostile-case.ts'
import type {ImportCase} from './import.ts'

type Ending = Pick<ImportCase, 'refused' | 'keeps'>

const docx = (name: string, content: () => Buffer, ending: Ending, file = 'van-ban.docx'): ImportCase => ({
  name: `docx: ${name}`,
  file,
  content,
  ...ending
})

const text = paragraph('Nội dung còn nguyên.')
const kept: Ending = {keeps: 'Nội dung còn nguyên.'}
const broken: Ending = {refused: /bị hỏng/}
const bomb: Ending = {refused: /lớn hơn mọi văn bản thật/}
const documentOf = (xml: string, parts: Record<string, string | Buffer> = {}) =>
  makeZip({...docxFiles(text), 'word/document.xml': xml, ...parts})
const sound = () => makeDocx(text)
const outside = ' TargetMode="External"'

/** Change some bytes where they are found first. */
function patch(bytes: Buffer, find: Buffer, change: (copy: Buffer, at: number) => void): Buffer {
  const copy = Buffer.from(bytes)
  change(copy, copy.indexOf(find))
  return copy
}

const directory = Buffer.from([0x50, 0x4b, 0x01, 0x02])
const tail = Buffer.from([0x50, 0x4b, 0x05, 0x06])

/** Word files that are broken, or made to do harm: each ends in a draft or in one line. */
export const docxCorpus: ImportCase[] = [
  docx('nothing in it', () => Buffer.alloc(0), broken),
  docx('text with that name', () => Buffer.from('Nội dung'), broken),
  docx('cut in the middle', () => sound().subarray(0, 900), broken),
  docx('an old .doc, or one with a password', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), {
    refused: /mật khẩu/
  }),
  docx('encrypted parts', () => patch(sound(), directory, (copy, at) => copy.writeUInt16LE(1, at + 8)), {
    refused: /mật khẩu/
  }),
  docx('a package of another program', () => makeZip({'xl/workbook.xml': '<workbook/>'}), {
    refused: /không có phần văn bản/
  }),
  docx('no body', () => documentOf(wordXml('document', '')), {refused: /không có phần văn bản/}),
  docx('no words', () => makeDocx('<w:p/><w:p/>'), {refused: /không có chữ nào/}),
  docx('XML that ends too early', () => documentOf(wordXml('document', '<w:body><w:p>').slice(0, -30)), broken),
  docx(
    'bytes that are no UTF-8',
    () => makeZip({...docxFiles(text), 'word/document.xml': Buffer.from([0x3c, 0xff, 0xff])}),
    broken
  ),
  docx(
    'an entity from a file',
    () =>
      documentOf(
        `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wordXml('document', `<w:body>${paragraph('<w:r><w:t>&x;</w:t></w:r>')}</w:body>`)}`
      ),
    {refused: /DOCTYPE/}
  ),
  docx(
    'a billion laughs',
    () =>
      documentOf(
        `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${wordXml('document', `<w:body>${text}</w:body>`)}`
      ),
    {refused: /DOCTYPE/}
  ),
  docx(
    'an unknown entity',
    () => documentOf(wordXml('document', `<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>`)),
    broken
  ),
  docx('a part of zeros', () => documentOf(' '.repeat(200_000_000)), bomb),
  docx(
    'a lie about the size',
    () => makeZip({...docxFiles(text), 'word/document.xml': ' '.repeat(40_000_000)}, 100),
    bomb
  ),
  docx(
    'too many parts',
    () =>
      makeZip({
        ...docxFiles(text),
        ...Object.fromEntries(Array.from({length: 2500}, (_, index) => [`word/media/${index}.png`, '']))
      }),
    bomb
  ),
  docx('a thousand elements deep', () => makeDocx(`${'<w:sdt>'.repeat(1000)}${text}${'</w:sdt>'.repeat(1000)}`), bomb),
  docx(
    'tables in tables',
    () => makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(100)}${text}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`),
    bomb
  ),
  docx(
    'tables in tables, as deep as may be',
    () => makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(40)}${text}${'</w:tc></w:tr></w:tbl>'.repeat(40)}`),
    kept
  ),
  docx('a row of ten thousand cells', () => makeDocx(table([Array.from({length: 10_000}, () => 'a')])), bomb),
  docx('30,000 paragraphs', () => makeDocx(many(30_000, index => paragraph(`Đoạn ${index}`))), bomb),
  docx('a paragraph of a megabyte', () => makeDocx(paragraph(many(90_000, index => `từ${(index * 7919) % 99_991} `))), {
    refused: /^Không viết được thành MDX hợp lệ/
  }),
  docx(
    'a style that inherits from itself',
    () =>
      makeDocx(paragraph('Nội dung còn nguyên.', {style: 'a'}), {
        styles:
          '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
      }),
    kept
  ),
  docx(
    'a list that is linked to itself',
    () =>
      makeDocx(paragraph('Nội dung còn nguyên.', {list: [1, 0]}), {
        styles:
          '<w:style w:type="numbering" w:styleId="l"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="l"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
      }),
    kept
  ),
  docx(
    'a list that starts at the end of numbers',
    () =>
      makeDocx(paragraph('Nội dung còn nguyên.', {list: [1, 0]}), {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
      }),
    kept
  ),
  docx(
    'a note that calls itself',
    () =>
      makeDocx(paragraph(`${run('Nội dung còn nguyên.')}<w:r><w:footnoteReference w:id="5"/></w:r>`), {
        footnotes: `<w:footnote w:id="5">${paragraph(`${run('Lặp')}<w:r><w:footnoteReference w:id="5"/></w:r>`)}</w:footnote>`
      }),
    kept
  ),
  docx(
    'fields that never end',
    () => makeDocx(many(50, () => '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>') + text),
    kept
  ),
  docx(
    'parts outside of the package',
    () =>
      makeDocx(text, {
        links:
          relationship('a', 'header', '../../../../etc/passwd') +
          relationship('b', 'image', 'http://127.0.0.1:9/x.png', outside) +
          relationship('c', 'attachedTemplate', 'file:///tmp/x.dotm', outside)
      }),
    kept
  ),
  docx(
    'names that lead elsewhere',
    () =>
      makeZip({
        ...docxFiles(paragraph('<w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r>') + text, {
          links: relationship('p', 'image', '../../../../../tmp/evil.png')
        }),
        '../../../../tmp/evil.png': Buffer.from([0x89, 0x50, 0x4e, 0x47])
      }),
    kept
  ),
  docx(
    'a program that calls itself a picture',
    () =>
      makeDocx(paragraph('<w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r>') + text, {
        links: relationship('p', 'image', 'media/a.png'),
        files: {'word/media/a.png': Buffer.from('#!/bin/sh\n')}
      }),
    kept
  ),
  docx(
    'macros and embedded programs',
    () =>
      makeDocx(`<w:p><w:r><w:object/></w:r></w:p><w:altChunk r:id="x"/>${text}`, {
        files: {'word/vbaProject.bin': Buffer.from([1, 2, 3])}
      }),
    kept,
    'van-ban.docm'
  ),
  docx(
    'fields that call programs',
    () =>
      makeDocx(
        paragraph(`<w:fldSimple w:instr=" DDEAUTO cmd '/c calc' ">${run('Nội dung còn nguyên.')}</w:fldSimple>`)
      ),
    kept
  ),
  docx('two parts of one name', () => twice(), broken),
  docx(
    'a directory that points nowhere',
    () => patch(sound(), tail, (copy, at) => copy.writeUInt32LE(0x7fffffff, at + 16)),
    broken
  ),
  docx(
    'words of another syntax',
    () => makeDocx(paragraph('{process.exit(3)} <script>x</script> [^1] ---') + text),
    kept
  ),
  docx('a degree of secrecy', () => makeDocx(paragraph('TỐI MẬT') + text), {refused: /dấu mật/})
]

// --- internal ---

/** The same name twice in the directory: readers disagree on which one counts. */
function twice(): Buffer {
  const zip = makeZip({...docxFiles(text), 'word/documenu.xml': 'x'})
  const name = Buffer.from('word/documenu.xml')
  return patch(
    patch(zip, name, (copy, at) => copy.write('t', at + 12)),
    name,
    (copy, at) => copy.write('t', at + 12)
  )
}
