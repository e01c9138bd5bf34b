import {join, relative, sep} from 'node:path'
import type {Fault} from '../core/markdown/fault.ts'
import type {WorkspaceData} from '../core/model/document.ts'
import {idOfPath} from '../core/model/identity.ts'
import {readData} from './read-data.ts'
import {filesBelow, isFolder, readText} from './read-files.ts'
import {WorkspaceError} from './workspace-error.ts'

/** A paper as it lies on the disk. */
export interface PaperFile {
  id: string
  /** relative to the root with `/`, as messages show it */
  file: string
  /** absolute */
  path: string
  text: string
  /** what could not be read as text; the text is empty then */
  faults: Fault[]
}

/** `content/` and `data/` of one root, read. */
export interface Workspace {
  root: string
  data: WorkspaceData
  papers: PaperFile[]
  /** texts of all files by their path below the root: messages show lines of them */
  sources: ReadonlyMap<string, string>
  /** findings about the data files, each with its `file` */
  faults: Fault[]
}

/** Read a workspace: papers sorted by path, organs, facts. Throws `WorkspaceError` where the root has no `content/`. */
export async function readWorkspace(root: string): Promise<Workspace> {
  const content = join(root, 'content')
  if (!(await isFolder(content)))
    throw new WorkspaceError(
      {vi: `Không có thư mục content/ trong ${root}`, en: `There is no content/ folder in ${root}`},
      {
        vi: 'Chỉ đúng thư mục bằng --root, hoặc tạo văn bản đầu tiên bằng “vanthu new”.',
        en: 'Point --root at the right folder, or write the first paper with "vanthu new".'
      }
    )
  const {data, faults, texts} = await readData(root)
  const papers: PaperFile[] = []
  for (const path of await filesBelow(content, '.mdx')) papers.push(await readPaper(root, path))
  const sources = new Map([...papers.map(({file, text}): [string, string] => [file, text]), ...texts])
  return {root, data, papers, sources, faults}
}

/** Read one paper; what is not UTF-8 text is a fault of it. */
export async function readPaper(root: string, path: string): Promise<PaperFile> {
  const file = relative(root, path).split(sep).join('/')
  return {id: idOfPath(file) ?? file.replace(/\.mdx$/, ''), file, path, ...(await readText(path))}
}
