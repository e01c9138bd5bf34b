import {createHash} from 'node:crypto'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {Document, WorkspaceData} from '../core/model/document.ts'
import {readDocument} from '../core/model/read-document.ts'
import {type Imported, importFile} from '../import/import-file.ts'
import {writeDocx} from '../word/docx/write-docx.ts'
import {type PlanOptions, planPaper} from '../word/plan/plan-paper.ts'

/** A paper as the Word file that `export` makes of it. */
export function exportDocx(document: Document, options: PlanOptions = {}): Promise<Uint8Array> {
  const contentHash = createHash('sha256').update(document.text).digest('hex')
  return writeDocx(planPaper(document, contentHash, options), document.profile)
}

/** The same file without the source that it carries: what comes in then comes from its pages alone. */
export function withoutOrigin(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx)
  for (const name of Object.keys(parts)) if (name.startsWith('customXml/')) delete parts[name]
  const links = strFromU8(parts['word/_rels/document.xml.rels']!).replace(/<Relationship [^>]*customXml[^>]*\/>/g, '')
  return zipSync({...parts, 'word/_rels/document.xml.rels': strToU8(links)})
}

/** A paper after its way through Word: what was imported, read like any other. */
export async function throughWord(
  document: Document,
  data: WorkspaceData
): Promise<{imported: Imported; document: Document}> {
  const imported = await importFile(withoutOrigin(await exportDocx(document)), 'van-ban.docx', {organs: data.organs})
  if ('error' in imported) throw new Error(imported.error.en)
  // An import is a draft until somebody says otherwise; the number tells what it was.
  const text = document.status === 'draft' ? imported.mdx : imported.mdx.replace(/^status: draft\n/m, '')
  return {imported, document: readDocument({id: document.id, file: document.file, text}, data)}
}
