import type {Message} from '../../core/diagnostic.ts'
import {parseMarkdown} from '../../core/markdown/parse.ts'
import type {WorkspaceData} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {restoreMarks} from '../../core/redaction/restore-marks.ts'
import {readOrigin} from '../docx/read-origin.ts'
import type {ChangeChoice} from '../docx/story.ts'
import {importFile} from '../import-file.ts'
import {refusals} from '../refusals.ts'
import {type ImportReport, makeReport} from '../report.ts'
import {carriedRemarks, chartsIn} from './carried-remarks.ts'
import {countConflicts, mergeDocuments} from './merge-documents.ts'

/** The paper that is brought up to date, as it stands now. */
export interface UpdateTarget {
  id: string
  /** as messages show it */
  file: string
  text: string
  data: WorkspaceData
}

/** The paper with the edits that were made in Word. */
export interface Updated {
  mdx: string
  report: ImportReport
  /** edits that the drafter has to decide on */
  conflicts: number
}

/** Bring the edits of a Word file that was exported from this paper back into it, paragraph by paragraph; or say in one line why not. */
export async function updatePaper(
  target: UpdateTarget,
  docx: Uint8Array,
  changes: ChangeChoice = 'accept'
): Promise<Updated | {error: Message}> {
  const origin = readOrigin(docx)
  if ('error' in origin) return origin
  if (origin.id !== target.id) return {error: refusals.otherPaper}
  const imported = await importFile(docx, 'van-ban.docx', {changes, organs: target.data.organs})
  if ('error' in imported) return imported
  const read = (text: string) => readDocument({id: target.id, file: target.file, text}, target.data)
  const documents = {base: read(origin.source), mine: read(target.text), edited: read(imported.mdx)}
  if (parseMarkdown(target.text).faults.length > 0) return {error: refusals.unreadableTarget}
  const merged = mergeDocuments(documents, origin.values, 'bound')
  const mdx = restoreMarks(merged.text, documents.mine.redaction)
  if (mdx === undefined || parseMarkdown(merged.text).faults.length > 0) return {error: refusals.unwritable}
  const isIllustrated = imported.pictures.length > chartsIn(documents.base)
  const remarks = [...merged.remarks, ...carriedRemarks(imported.report, isIllustrated)]
  return {mdx, report: makeReport(remarks, 'paragraph'), conflicts: countConflicts(remarks)}
}
