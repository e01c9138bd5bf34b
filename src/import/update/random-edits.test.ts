import fc from 'fast-check'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import type {Document} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {plainTree} from '../../testing/plain-tree.ts'
import {randomData as data} from '../../testing/random-front.ts'
import {randomPaper} from '../../testing/random-paper.ts'
import {exportDocx} from '../../testing/word-round-trip.ts'
import {importFile} from '../import-file.ts'
import {restorePaper} from './restore-paper.ts'
import {updatePaper} from './update-paper.ts'

const numRuns = process.env.CI ? 100 : 25

it('a random paper that nobody edited in Word stays as it is, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(randomPaper, async text => {
      const updated = await update(text, await exportDocx(read(text)))
      expect(updated.report.found).toEqual([])
      expect(updated.mdx).toBe(text)
    }),
    {numRuns}
  )
}, 120_000)

it('a random export comes back as its paper, bound to its data', async () => {
  await fc.assert(
    fc.asyncProperty(randomPaper, async text => {
      const docx = await exportDocx(read(text))
      const imported = await importFile(docx, 'van-ban.docx', {organs: data.organs})
      if ('error' in imported) throw new Error(imported.error.en)
      expect(restorePaper(imported, docx, data).mdx).toBe(text)
    }),
    {numRuns}
  )
}, 120_000)

it('after an update the paper says what the edited Word file says', async () => {
  await fc.assert(
    fc.asyncProperty(randomPaper, fc.array(fc.nat(), {minLength: 1, maxLength: 3}), async (text, places) => {
      const docx = addWords(await exportDocx(read(text)), places)
      const updated = await update(text, docx)
      const imported = await importFile(docx, 'van-ban.docx', {organs: data.organs})
      if ('error' in imported) throw new Error(imported.error.en)
      expect(updated.conflicts).toBe(0)
      expect(bodyOf(read(updated.mdx))).toEqual(bodyOf(read(imported.mdx.replace(/^status: draft\n/m, ''))))
    }),
    {numRuns}
  )
}, 120_000)

// --- internal ---

function read(text: string): Document {
  return readDocument({id: 'mau', file: 'mau.mdx', text}, data)
}

async function update(text: string, docx: Uint8Array) {
  const result = await updatePaper({id: 'mau', file: 'mau.mdx', text, data}, docx)
  if ('error' in result) throw new Error(result.error.en)
  return result
}

/** Put a word at the end of some texts of the body, the way a colleague does. */
function addWords(docx: Uint8Array, places: readonly number[]): Uint8Array {
  const parts = unzipSync(docx)
  const xml = strFromU8(parts['word/document.xml']!)
  const ends = [...xml.matchAll(/đã xong\.(?=<\/w:t>)/g)].map(match => match.index)
  const chosen = new Set(places.map(place => ends[place % Math.max(1, ends.length)]))
  const edited = xml.replace(/đã xong\.(?=<\/w:t>)/g, (words, at: number) =>
    chosen.has(at) ? 'đã gần xong hẳn.' : words
  )
  return zipSync({...parts, 'word/document.xml': strToU8(edited)})
}

/** The head has names of its own: the import knows no organ's key. */
function bodyOf(document: Document) {
  return plainTree(document)
}
