import {join, relative, sep} from 'node:path'
import {bookOf} from '../core/data/book.ts'
import {type DataFact, factsName, readFacts} from '../core/data/facts.ts'
import {fileStart} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'
import type {WorkspaceData} from '../core/model/document.ts'
import {readOrgans} from '../core/model/read-organs.ts'
import {exists, filesBelow, isFolder, readText} from './read-files.ts'

/** The data of a workspace, the texts it was read from by their path below the root, and what is wrong with them. */
export interface DataFiles {
  data: WorkspaceData
  faults: Fault[]
  texts: Map<string, string>
}

/** Read `data/` of a root; a folder that is not there is empty. */
export async function readData(root: string): Promise<DataFiles> {
  const folder = join(root, 'data')
  const facts = new Map<string, ReadonlyMap<string, DataFact>>()
  const texts = new Map<string, string>()
  const faults: Fault[] = []
  if (!(await isFolder(folder))) return {data: {organs: new Map(), book: bookOf(facts)}, faults, texts}
  const read = async (path: string, file: string): Promise<string> => {
    const {text, faults: unread} = await readText(path)
    texts.set(file, text)
    faults.push(...unread.map(fault => ({...fault, file})))
    return text
  }
  const organsPath = join(root, organsFile)
  const organs = readOrgans(organsFile, (await exists(organsPath)) ? await read(organsPath, organsFile) : '')
  faults.push(...organs.faults)
  for (const path of await filesBelow(folder, '.facts.yaml')) {
    const file = relative(root, path).split(sep).join('/')
    const table = readFacts(file, await read(path, file))
    const name = factsName(file)
    faults.push(...table.faults, ...(facts.has(name) ? [takenName(file, name)] : []))
    if (!facts.has(name)) facts.set(name, table.facts)
  }
  return {data: {organs: organs.organs, book: bookOf(facts)}, faults, texts}
}

// --- internal ---

const organsFile = 'data/organs.yaml'

/** Two files that formulas would call by one name: the first keeps it. */
function takenName(file: string, name: string): Fault {
  return {kind: 'data-file', file, place: fileStart, actual: name, expected: 'own-name'}
}
