import {readdir, readFile, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {type DataFact, factsName, readFacts} from '../core/data/facts.ts'
import {fileStart} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'
import {largestText} from '../core/markdown/text-limits.ts'
import type {WorkspaceData} from '../core/model/document.ts'
import {idOfPath} from '../core/model/identity.ts'
import {readOrgans} from '../core/model/read-organs.ts'
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
  const paper = {id: idOfPath(file) ?? file.replace(/\.mdx$/, ''), file, path}
  const bytes = await readFile(path)
  // UTF-8 takes at most three bytes a UTF-16 unit; beyond that the text is too large whatever it says.
  if (bytes.length > largestText * 3)
    return {
      ...paper,
      text: '',
      faults: [{kind: 'too-large', place: fileStart, actual: String(bytes.length), expected: String(largestText)}]
    }
  try {
    return {...paper, text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), faults: []}
  } catch {
    return {...paper, text: '', faults: [{kind: 'encoding', place: fileStart}]}
  }
}

// --- internal ---

interface DataFiles {
  data: WorkspaceData
  faults: Fault[]
  texts: Map<string, string>
}

async function readData(root: string): Promise<DataFiles> {
  const folder = join(root, 'data')
  const facts = new Map<string, ReadonlyMap<string, DataFact>>()
  const texts = new Map<string, string>()
  if (!(await isFolder(folder))) return {data: {organs: new Map(), facts}, faults: [], texts}
  const organsText = (await readText(join(folder, 'organs.yaml'))) ?? ''
  texts.set(organsFile, organsText)
  const {organs, faults} = readOrgans(organsFile, organsText)
  for (const path of await filesBelow(folder, '.facts.yaml')) {
    const file = relative(root, path).split(sep).join('/')
    texts.set(file, (await readText(path)) ?? '')
    const read = readFacts(file, texts.get(file)!)
    facts.set(factsName(file), read.facts)
    faults.push(...read.faults)
  }
  return {data: {organs, facts}, faults, texts}
}

const organsFile = 'data/organs.yaml'

async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
