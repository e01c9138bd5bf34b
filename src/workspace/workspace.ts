import {join} from 'node:path'
import type {Fault} from '../core/markdown/fault.ts'
import type {Audience} from '../core/model/access-level.ts'
import type {WorkspaceData} from '../core/model/document.ts'
import {type AudiencePapers, papersFor} from './audience-papers.ts'
import {readData} from './read-data.ts'
import {filesBelow, isFolder} from './read-files.ts'
import {readPaperHead} from './read-paper.ts'
import {WorkspaceError} from './workspace-error.ts'

/** A paper as it lies on the disk, or as an audience may see it. */
export interface PaperFile {
  id: string
  /** relative to the root with `/`, as messages show it */
  file: string
  /** absolute */
  path: string
  text: string
  /** why the text is empty: it is no text, or it is secret */
  faults: Fault[]
}

/** `content/` and `data/` of one root, read. */
export interface Workspace {
  root: string
  data: WorkspaceData
  papers: PaperFile[]
  /** texts of all files by their path below the root: messages show lines of them */
  sources: ReadonlyMap<string, string>
  /** findings about the data files, each with its `file`; for an audience also why a paper that it could see is withheld */
  faults: Fault[]
}

/**
 * Read a workspace: papers sorted by path, organs, data. Without an audience it is for official work: everything but secret papers, of which
 * nothing is read beyond their mark. For an audience it holds what that one may see, and nothing else: papers of other levels are absent,
 * marked names are replaced, data of other levels are marked as hidden. Throws `WorkspaceError` where the root has no `content/`.
 */
export async function readWorkspace(root: string, audience?: Audience): Promise<Workspace> {
  const content = join(root, 'content')
  if (!(await isFolder(content))) throw noContent(root)
  const {data, faults, texts} = await readData(root, undefined, audience)
  const all = (await filesBelow(content, '.mdx')).map(path => readPaperHead(root, path))
  const {papers, withheld}: AudiencePapers = audience
    ? papersFor(audience, all, data)
    : {papers: all.map(({paper}) => paper), withheld: []}
  const sources = new Map([...papers.map(({file, text}): [string, string] => [file, text]), ...texts])
  return {root, data, papers, sources, faults: [...faults, ...withheld]}
}

// --- internal ---

function noContent(root: string): WorkspaceError {
  return new WorkspaceError(
    {vi: `Không có thư mục content/ trong ${root}`, en: `There is no content/ folder in ${root}`},
    {
      vi: 'Chỉ đúng thư mục bằng --root, hoặc tạo văn bản đầu tiên bằng “vanthu new”.',
      en: 'Point --root at the right folder, or write the first paper with "vanthu new".'
    }
  )
}
