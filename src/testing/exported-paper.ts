import {join} from 'node:path'
import type {Document} from '../core/model/document.ts'
import {writeDocx} from '../word/docx/write-docx.ts'
import {writeOdt} from '../word/odt/write-odt.ts'
import {planPaper} from '../word/plan/plan-paper.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {type OfficePackage, openOfficePackage} from './office-package.ts'

/** The papers of a fixture workspace, read. */
export async function fixturePapers(fixture: string): Promise<Document[]> {
  const workspace = await readWorkspace(join(import.meta.dirname, 'fixtures', fixture))
  return workspace.papers.map(paper => readPaperDocument(workspace, paper))
}

/** The papers of the repository itself. */
export async function samplePapers(): Promise<Document[]> {
  const workspace = await readWorkspace(join(import.meta.dirname, '..', '..'))
  return workspace.papers.map(paper => readPaperDocument(workspace, paper))
}

/** A paper as bytes of a .docx. */
export function docxBytes(document: Document): Promise<Uint8Array> {
  return writeDocx(planPaper(document, contentHash), document.profile)
}

/** A paper as .docx, opened again. */
export async function exportedDocx(document: Document): Promise<OfficePackage> {
  return openOfficePackage(await docxBytes(document))
}

/** A paper as .odt, opened again. */
export async function exportedOdt(document: Document): Promise<OfficePackage> {
  return openOfficePackage(await writeOdt(planPaper(document, contentHash), document.profile))
}

/** Any hash will do: the texts are compared, not their hashes. */
export const contentHash = '0123456789abcdef'.repeat(4)
