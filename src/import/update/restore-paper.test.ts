import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {emptyBook} from '../../core/data/book.ts'
import {carriedText} from '../../core/model/carried-text.ts'
import type {Document, WorkspaceData} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {exportDocx} from '../../testing/word-round-trip.ts'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {type Imported, importFile} from '../import-file.ts'
import {restorePaper} from './restore-paper.ts'

const workspace = await readWorkspace(new URL('../../..', import.meta.url).pathname)
const papers = workspace.papers.map(paper => readPaperDocument(workspace, paper))

describe('an export that nobody edited comes back as its paper, bound to its data', () => {
  it.each(papers.map(each => [each.id, each] as const))('%s', async (id, document) => {
    const back = await imported(await exportDocx(document))
    expect(back.mdx).toBe(carriedText(document.source))
    expect([back.suggestedPath, back.pictures]).toEqual([`content/${id}.mdx`, []])
    expect(back.report.doubtful).toEqual([])
  })
})

const text = `---
type: bao-cao
organ: dang-uy-xa
codeNumber: 12
issuedDate: 2026-06-15
subject: kết quả trồng rừng
description: ghi nhớ riêng
recipients: [Các chi bộ]
signer: {position: BÍ THƯ, fullName: Lò Văn Mẫu}
---

Toàn xã có {thon.ho} hộ ở {thon.tong} thôn, đời sống ổn định.

<DataTable of={thon_ho} columns={["ten", "ho"]} total caption="Hộ của các thôn" />

Đến nay {thon.tong} thôn đã họp.
`
const paper = readDocument({id: '2026/12-bc-du', file: 'a.mdx', text}, workspace.data)

describe('an export that was edited', () => {
  it('keeps its formulas beside the edited words, and takes a figure that was typed', async () => {
    const back = await imported(await edited(xml => xml.replace('ổn định', 'khá').replace('>21<', '>22<')))
    expect(back.mdx).toContain('Toàn xã có {thon.ho} hộ ở 22 thôn, đời sống khá.')
    expect(back.mdx).toContain('<DataTable of={thon_ho}')
    expect(back.mdx).toContain('Đến nay {thon.tong} thôn đã họp.')
    expect(back.mdx).toMatch(/^---\nstatus: draft\ntype: bao-cao\n/)
    expect(back.report.doubtful).toMatchObject([{code: 'figure-taken', value: '21 → 22'}])
  })

  it('has the table that stands there, where somebody typed in one from data', async () => {
    const back = await imported(await edited(xml => xml.replace('Trung Tâm', 'Trung Tâm Mới')))
    expect(back.mdx).not.toContain('<DataTable')
    expect(back.mdx).toMatch(
      /\*\*Bảng 1\. Hộ của các thôn\*\*\n\n(?:.*\n\n)?\| [^\n]+\n\|[-:| ]+\n[\s\S]*\| Trung Tâm Mới/
    )
    expect(back.mdx).toContain('Toàn xã có {thon.ho} hộ ở {thon.tong} thôn')
    expect(back.report.doubtful).toMatchObject([{code: 'made-taken', value: 'DataTable'}])
  })

  it('comes as the page has it where nothing can be bound', async () => {
    const elsewhere: WorkspaceData = {organs: new Map(), book: emptyBook}
    const back = await imported(await exportDocx(paper), elsewhere)
    expect(back.mdx).not.toMatch(/\{thon|<DataTable/)
    expect(back.mdx).toContain('hộ ở 21 thôn')
    expect(back.report.doubtful[0]).toMatchObject({code: 'own-export-typed', value: '2026/12-bc-du'})
  })

  it('never brings what no page shows', async () => {
    const back = await imported(await exportDocx(paper))
    expect(back.mdx).not.toContain('ghi nhớ riêng')
  })
})

// --- internal ---

async function imported(docx: Uint8Array, data: WorkspaceData = workspace.data): Promise<Imported> {
  const result = await importFile(docx, 'van-ban.docx', {organs: data.organs})
  if ('error' in result) throw new Error(result.error.en)
  return restorePaper(result, docx, data)
}

async function edited(change: (xml: string) => string, document: Document = paper): Promise<Uint8Array> {
  const parts = unzipSync(await exportDocx(document))
  return zipSync({...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml']!)))})
}
