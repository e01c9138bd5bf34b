import {alone} from '../../core/checker/alone.ts'
import {checkDocument} from '../../core/checker/check-document.ts'
import {outerFacts, ownRules} from '../../core/checker/outer-rules.ts'
import {carriedTextOf} from '../../core/model/carried-text.ts'
import {dependenciesOf} from '../../core/model/dependencies.ts'
import type {Document, WorkspaceData} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {isWithheld} from '../../core/redaction/withheld.ts'
import {type Cache, sha256} from '../../workspace/cache.ts'
import {documentDigest} from '../../workspace/digest.ts'
import type {PaperFile} from '../../workspace/workspace.ts'
import {paperUses} from '../datasets/paper-uses.ts'
import {paperSummary} from '../paper/summarise-paper.ts'
import {readingView} from '../reading/reading-view.ts'

import type {PreparedCheck, PreparedPage, PreparedPaper} from './prepared-paper.ts'

/** A paper to read, and what for: its findings, its page, or both. */
export interface PrepareJob {
  key: string
  paper: Pick<PaperFile, 'id' | 'file' | 'text' | 'faults'>
  check: boolean
  page: boolean
}

/** What every job of a run shares. */
export interface PrepareRun {
  data: WorkspaceData
  cache: Cache
  /** digest of the program */
  program: string
}

/** The name of a paper's text in the list of what was prepared. */
export function preparedKey({id, text, faults}: PrepareJob['paper']): string {
  return sha256(faults.length === 0 ? `${id}\n${text}` : JSON.stringify([id, text, faults]))
}

/** Read a paper once and make everything of it that a build needs; what pages show is put into the cache. */
export async function preparePaper({key, paper, check, page}: PrepareJob, run: PrepareRun): Promise<PreparedPaper> {
  const document = readPaper(paper, run.data)
  const uses = dependenciesOf(document)
  const digest = documentDigest(paper, uses, run.data, run.program)
  return {
    key,
    uses,
    digest,
    ...(check && {check: checkPaper(document)}),
    ...(page && {page: await preparePage(document, paper.text, digest, run.cache)})
  }
}

// --- internal ---

function readPaper(paper: PrepareJob['paper'], data: WorkspaceData): Document {
  const document = readDocument(paper, data)
  return paper.faults.length > 0 ? {...document, faults: paper.faults} : document
}

function checkPaper(document: Document): PreparedCheck {
  return {diagnostics: checkDocument({document, ...alone}, ownRules), outer: outerFacts(document)}
}

async function preparePage(
  document: Document,
  typed: string,
  digest: string,
  cache: Cache
): Promise<PreparedPage | 'withheld'> {
  if (isWithheld(document)) return 'withheld'
  const view = readingView(document)
  const uses = paperUses(document, view.lines)
  await cache.keepJson('view', digest, view)
  if (uses.length > 0) await cache.keepJson('data-uses', digest, uses)
  const carried = carriedTextOf(document)
  const asTyped = carried === typed
  if (!asTyped) await cache.keep('carried', digest, carried)
  return {summary: paperSummary(document), bound: uses.length > 0, asTyped}
}
