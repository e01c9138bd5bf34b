import {expect, test} from 'vitest'
import {emptyBook} from '../core/data/book.ts'
import type {Document, WorkspaceData} from '../core/model/document.ts'
import {readDocument} from '../core/model/read-document.ts'
import {libreOfficeFile} from '../testing/docx-makers/libre-office-files.ts'
import {fixturePapers} from '../testing/exported-paper.ts'
import {plainTree} from '../testing/plain-tree.ts'
import {readOrigin} from './docx/read-origin.ts'
import {importFile} from './import-file.ts'
import {updatePaper} from './update/update-paper.ts'

const papers = await fixturePapers('official-state-nd30')

test.each([
  ['our .odt, saved as .docx', 'ke-hoach'],
  ['our .docx, opened and saved', 'quyet-dinh']
])('%s: the same paper on the page, and its source still inside', async (_, id) => {
  const paper = papers.find(each => each.id === id)!
  const docx = libreOfficeFile(`${id}.docx`)
  const data: WorkspaceData = {organs: paper.organs, book: emptyBook}
  const imported = await importFile(docx, 'van-ban.docx', {organs: paper.organs})
  if ('error' in imported) throw new Error(imported.error.en)
  const read = (text: string): Document => readDocument({id, file: paper.file, text}, data)
  expect(plainTree(read(imported.mdx.replace(/^status: draft\n/m, '')))).toEqual(plainTree(paper))
  expect(readOrigin(docx)).toMatchObject({id, source: paper.text})
  const updated = await updatePaper({id, file: paper.file, text: paper.text, data}, docx)
  expect('mdx' in updated && [updated.mdx, updated.report.found]).toEqual([paper.text, []])
})
