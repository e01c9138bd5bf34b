import {type ArchivedValue, readArchivedValues} from '../core/audit/archive.ts'
import {checkDocument, toDiagnostic} from '../core/checker/check-document.ts'
import {rules} from '../core/checker/rules/index.ts'
import {compareDiagnostics, type Diagnostic} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'
import type {Document} from '../core/model/document.ts'
import {readDocument} from '../core/model/read-document.ts'
import {codeKey} from '../core/register/code-key.ts'
import type {PaperFile, Workspace} from './workspace.ts'

/** A paper that was read and checked. */
export interface CheckedPaper {
  paper: PaperFile
  document: Document
  diagnostics: Diagnostic[]
}

/**
 * Reads and checks papers one at a time, as they are asked for. Ids are compared over the whole workspace, numbers over the
 * given papers: for these their front matter is read beforehand, and only that. Figures of the whole workspace are read when the
 * first paper asks for them. `requested`: codes of the rules that speak only when asked for.
 */
export function paperChecker(
  workspace: Workspace,
  papers: readonly PaperFile[],
  today: string,
  requested: ReadonlySet<string> = new Set()
): (paper: PaperFile) => CheckedPaper {
  const filesById = sameIds(workspace.papers)
  const filesByCode = sameCodes(workspace, papers)
  let archived: ReadonlyMap<string, ArchivedValue[]> | undefined
  const archive = () => {
    archived ??= archivedFigures(workspace)
    return archived
  }
  return paper => {
    const document = readPaperDocument(workspace, paper)
    const diagnostics = checkDocument({document, filesById, filesByCode, today, archive, requested})
    return {paper, document, diagnostics}
  }
}

/** One paper as a document; a file that is no text is a document with that fault and nothing else. */
export function readPaperDocument(workspace: Workspace, paper: PaperFile): Document {
  const document = readDocument(paper, workspace.data)
  return paper.faults.length > 0 ? {...document, faults: paper.faults} : document
}

/** Findings about the data files of a workspace. */
export function checkData(workspace: Workspace): Diagnostic[] {
  return workspace.faults.flatMap(fault => faultDiagnostic(fault)).sort(compareDiagnostics)
}

// --- internal ---

function sameCodes(workspace: Workspace, papers: readonly PaperFile[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const paper of papers) {
    const text = /^\uFEFF?---[^\n]*\n[\s\S]*?\n---/.exec(paper.text)?.[0] ?? ''
    const code = codeKey(readPaperDocument(workspace, {...paper, text}))
    if (code !== undefined) groups.set(code, [...(groups.get(code) ?? []), paper.file])
  }
  return groups
}

/** What all papers say of a quantity on a day; no paper is parsed for it. */
function archivedFigures({papers, data}: Workspace): Map<string, ArchivedValue[]> {
  const groups = new Map<string, ArchivedValue[]>()
  for (const [key, value] of papers.flatMap(paper => readArchivedValues(paper, data.book)))
    groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}

/** Files by id; ids that differ only in case or composition are one file on many disks and one page of the site. */
function sameIds(papers: readonly PaperFile[]): Map<string, string[]> {
  const groups = Map.groupBy(papers, ({id}) => id.normalize('NFC').toLowerCase())
  return new Map([...groups.values()].flatMap(group => group.map(({id}) => [id, group.map(({file}) => file)])))
}

function faultDiagnostic(fault: Fault): Diagnostic[] {
  const rule = rules.find(({faultKind}) => faultKind === fault.kind)
  return rule ? [toDiagnostic(rule, fault, {document: {file: fault.file ?? 'data', status: 'issued'}})] : []
}
