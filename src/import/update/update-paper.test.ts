import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import type {WorkspaceData} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {exportDocx, withoutOrigin} from '../../testing/word-round-trip.ts'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {type Updated, updatePaper} from './update-paper.ts'

const workspace = await readWorkspace(new URL('../../..', import.meta.url).pathname)

describe('a Word file that nobody edited', () => {
  it.each(workspace.papers.map(paper => [paper.id, paper] as const))('changes nothing in %s', async (_, paper) => {
    const document = readPaperDocument(workspace, paper)
    const updated = await update(paper.text, await exportDocx(document), {id: paper.id, data: workspace.data})
    expect(updated.report.found.concat(updated.report.doubtful)).toEqual([])
    expect(updated.mdx).toBe(paper.text)
  })
})

const data: WorkspaceData = {...workspace.data, book: workspace.data.book}
const source = `---
type: bao-cao # báo cáo quý
organ: dang-uy-xa
issuedBy: ban-thuong-vu
subject: kết quả trồng rừng quý I
recipients: [Ban Thường vụ Tỉnh uỷ, Các chi bộ]
signer: {authority: T/M BAN THƯỜNG VỤ, position: BÍ THƯ, fullName: Lò Văn Mẫu}
---

Ban Thường vụ báo cáo kết quả như sau:

## Tình hình

Toàn xã có {thon.ho} hộ ở {thon.tong} thôn[^dan], *đời sống* ổn định.

- Trồng mới 35 ha keo;
- Chăm sóc 120 ha quế.

### Kết quả

Rừng trồng phát triển tốt, không xảy ra cháy.

| Thôn | Diện tích |
|---|---:|
| Nà Lúa | 12 |
| Khe Vầu | 8 |

1. Giao tổ bảo vệ rừng;
2. Giao chi bộ theo dõi.

## Kiến nghị

Đề nghị cấp thêm giống.

[^dan]: Số liệu đầu năm.
`

describe('edits in Word', () => {
  it('of words come back, formulas, emphasis and notes stay', async () => {
    const {mdx, report} = await edited(xml => xml.replace('ổn định', 'khá hơn trước'))
    expect(mdx).toBe(source.replace('ổn định', 'khá hơn trước'))
    expect(report.found.map(({code}) => code)).toEqual(['paragraph-changed'])
  })

  it('of a bound figure are told and not taken', async () => {
    const shown = shownOf('thon.tong')
    const {mdx, report} = await edited(xml => xml.replace(`>${shown}<`, '>99<'))
    expect(mdx).toBe(source)
    expect(report.doubtful).toMatchObject([{code: 'figure-typed-over', value: `${shown} → 99`}])
  })

  it('of headings, items, rows and notes each go to their place', async () => {
    const {mdx} = await edited(
      xml =>
        xml
          .replace('TÌNH HÌNH', 'TÌNH HÌNH CHUNG')
          .replace('120 ha quế', '125 ha quế')
          .replace('Khe Vầu', 'Khe Vầu Thượng')
          .replace('theo dõi.', 'theo dõi, báo cáo.'),
      notes => notes.replace('đầu năm', 'cuối quý')
    )
    expect(mdx).toBe(
      source
        .replace('## Tình hình', '## TÌNH HÌNH CHUNG')
        .replace('120 ha quế', '125 ha quế')
        .replace('| Khe Vầu | 8 |', '| Khe Vầu Thượng | 8 |')
        .replace('theo dõi.', 'theo dõi, báo cáo.')
        .replace('đầu năm', 'cuối quý')
    )
  })

  it('of the head go to the front matter, its comments stay', async () => {
    const {mdx} = await edited(xml => xml.replace('quý I', 'quý II').replace('Các chi bộ', 'Các chi bộ trực thuộc'))
    expect(mdx).toContain('type: bao-cao # báo cáo quý')
    expect(mdx).toContain('subject: kết quả trồng rừng quý II')
    expect(mdx).toMatch(/recipients:[^:]*Các chi bộ trực thuộc/)
    expect(mdx.slice(mdx.indexOf('\n---\n'))).toBe(source.slice(source.indexOf('\n---\n')))
  })

  it('of a copy go to its own fields', async () => {
    const mine = source.replace(
      'signer:',
      `copy:\n  form: sao-y\n  organ: ubnd-xa # của xã\n  recipients: [Các thôn]\nsigner:`
    )
    const {mdx} = await edited(xml => xml.replace('Các thôn', 'Các thôn, bản'), undefined, mine, mine)
    expect(mdx).toMatch(/copy:[\s\S]*recipients:[^:]*Các thôn, bản/)
    expect((await edited(xml => xml, undefined, mine, mine)).mdx).toBe(mine)
  })

  it('add and remove paragraphs and items', async () => {
    const {mdx} = await edited(xml =>
      copyParagraph(
        copyParagraph(dropParagraph(xml, 'Rừng trồng'), 'Đề nghị cấp', 'Đề nghị {thêm} vốn.'),
        '35 ha keo',
        'Trồng dặm 5 ha;'
      )
    )
    expect(mdx).not.toContain('Rừng trồng')
    expect(mdx).toContain('- Trồng mới 35 ha keo;\n- Trồng dặm 5 ha;\n- Chăm sóc')
    expect(mdx).toContain('Đề nghị cấp thêm giống.\n\nĐề nghị \\{thêm} vốn')
  })

  it('are merged with those made in the paper meanwhile', async () => {
    const mine = source.replace('cấp thêm giống', 'cấp thêm giống keo')
    const {mdx, conflicts} = await edited(xml => xml.replace('ổn định', 'khá'), undefined, mine)
    expect([mdx, conflicts]).toEqual([mine.replace('ổn định', 'khá'), 0])
  })

  it('that touch the same paragraph are marked for the drafter', async () => {
    const mine = source.replace('ổn định', 'còn khó')
    const {mdx, conflicts, report} = await edited(xml => xml.replace('ổn định', 'khá'), undefined, mine)
    expect(mdx).toMatch(/còn khó\.\n\n\{\/\* XUNG ĐỘT: bản Word ghi “.*khá\.” \*\/\}\n/)
    expect([conflicts, report.doubtful[0]?.code]).toEqual([1, 'conflict'])
    const same = await edited(xml => xml.replace('ổn định', 'khá'), undefined, source.replace('ổn định', 'khá'))
    expect([same.mdx, same.conflicts]).toEqual([source.replace('ổn định', 'khá'), 0])
  })
})

describe('what the export does not carry', () => {
  const mine = source
    .replace('ổn định', 'ổn định {/* hỏi lại công an */}')
    .replace('{thon.tong}', '{thon.tong /* gồm cả bản mới */}')
    .replace('recipients:', 'description: ghi nhớ riêng\nrecipients:')

  it('stays in the paper: comments and internal fields', async () => {
    const same = await edited(xml => xml, undefined, mine, mine)
    expect([same.mdx, same.report.doubtful]).toEqual([mine, []])
    const {mdx, conflicts} = await edited(xml => xml.replace('đời sống', 'kinh tế'), undefined, mine, mine)
    expect([mdx, conflicts]).toEqual([
      mine.replace('đời sống', 'kinh tế').replace('định {/* hỏi lại công an */}.', 'định .{/* hỏi lại công an */}'),
      0
    ])
  })
})

describe('no update', () => {
  it.each([
    ['without its source', async () => withoutOrigin(await exported(source)), source, 'without its source'],
    ['exported without its source', () => exported(source, 'mau', false), source, 'export it again'],
    ['of another paper', () => exported(source, 'khac'), source, 'another paper'],
    ['into a broken text', () => exported(source), `${source}\n<Appendix`, 'syntax errors'],
    ['of a broken file', async () => new Uint8Array([1, 2, 3]), source, 'broken']
  ])('%s', async (_, docx, text, reason) => {
    const result = await updatePaper({id: 'mau', file: 'mau.mdx', text, data}, await docx())
    expect('error' in result && result.error.en).toContain(reason)
  })

  it('where the source inside was changed', async () => {
    const parts = unzipSync(await exported(source))
    const item = strFromU8(parts['customXml/item1.xml']!).replace(/sourceHash="../, 'sourceHash="00')
    const result = await updatePaper(
      {id: 'mau', file: 'mau.mdx', text: source, data},
      zipSync({...parts, 'customXml/item1.xml': strToU8(item)})
    )
    expect('error' in result && result.error.en).toContain('was changed')
  })
})

// --- internal ---

async function update(text: string, docx: Uint8Array, target: {id: string; data: WorkspaceData}): Promise<Updated> {
  const result = await updatePaper({...target, file: `${target.id}.mdx`, text}, docx)
  if ('error' in result) throw new Error(result.error.en)
  return result
}

function exported(text: string, id = 'mau', withSource = true): Promise<Uint8Array> {
  return exportDocx(readDocument({id, file: 'mau.mdx', text}, data), {withSource})
}

async function edited(
  change: (xml: string) => string,
  changeNotes: (xml: string) => string = xml => xml,
  mine = source,
  base = source
): Promise<Updated> {
  const parts = unzipSync(await exported(base))
  const text = (name: string, edit: (xml: string) => string) => strToU8(edit(strFromU8(parts[name]!)))
  const docx = zipSync({
    ...parts,
    'word/document.xml': text('word/document.xml', change),
    'word/footnotes.xml': text('word/footnotes.xml', changeNotes)
  })
  return update(mine, docx, {id: 'mau', data})
}

function shownOf(name: string): string {
  const [file, key] = name.split('.')
  return String(Reflect.get({thon: {tong: '21'}}[file ?? ''] ?? {}, key ?? ''))
}

function paragraphWith(xml: string, words: string): string {
  return xml.match(/<w:p>.*?<\/w:p>/gs)?.find(each => each.includes(words)) ?? ''
}

function dropParagraph(xml: string, words: string): string {
  return xml.replace(paragraphWith(xml, words), '')
}

function copyParagraph(xml: string, words: string, text: string): string {
  const old = paragraphWith(xml, words)
  const copy = old.replace(/<w:r>.*<\/w:r>/s, `<w:r><w:t>${text}</w:t></w:r>`)
  return xml.replace(old, old + copy)
}
