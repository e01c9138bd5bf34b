import type {DataBook} from '../core/data/book.ts'
import type {DataCheck} from '../core/data/checks.ts'
import {bookFaults} from '../core/data/data-faults.ts'
import {type FactsRead, readFacts} from '../core/data/facts.ts'
import {hideData} from '../core/data/hidden.ts'
import {readSettings} from '../core/data/settings.ts'
import type {Fault} from '../core/markdown/fault.ts'
import type {Audience} from '../core/model/access-level.ts'
import type {WorkspaceData} from '../core/model/document.ts'
import {readOrgans} from '../core/model/read-organs.ts'
import {type DataFolder, openDataFolder} from './data-folder.ts'
import {claimName, type DataNames} from './data-names.ts'
import {readTables} from './read-tables.ts'

/** The data of a workspace, the texts it was read from by their path below the root, and what is wrong with them. */
export interface DataFiles {
  data: WorkspaceData
  faults: Fault[]
  texts: Map<string, string>
}

/**
 * Read `data/` of a root: organs, settings, facts, tables; a folder that is not there is empty. `replaced`: files that are read from elsewhere,
 * by their path below the root. For an audience, data that it may not see are marked as hidden: formulas need them all the same.
 */
export async function readData(
  root: string,
  replaced?: ReadonlyMap<string, string>,
  audience?: Audience
): Promise<DataFiles> {
  const folder = await openDataFolder(root, replaced)
  const organs = readOrgans(organsFile, await folder.read(organsFile))
  const settings = readSettings(settingsFile, await folder.read(settingsFile))
  folder.faults.push(...organs.faults, ...settings.faults)
  const names: DataNames = new Map()
  const facts = await readAllFacts(folder, names)
  const book: DataBook = {
    facts: new Map(facts.map(read => [read.about.name, read.facts])),
    factsFiles: new Map(facts.map(({about}) => [about.name, about])),
    tables: await readTables(folder, names),
    rounding: settings.rounding
  }
  const checks: DataCheck[] = facts.flatMap(read => read.checks)
  folder.faults.push(...bookFaults(book, checks))
  const seen = audience ? hideData(book, audience, settings.site.defaultAccess) : book
  return {data: {organs: organs.organs, book: seen, site: settings.site}, faults: folder.faults, texts: folder.texts}
}

// --- internal ---

const organsFile = 'data/organs.yaml'
const settingsFile = 'data/settings.yaml'

/** Facts by file; of two files that formulas would call by one name the first keeps it. */
async function readAllFacts(folder: DataFolder, names: DataNames): Promise<FactsRead[]> {
  const all: FactsRead[] = []
  for (const file of folder.files.filter(name => name.endsWith('.facts.yaml'))) {
    const read = readFacts(file, await folder.read(file))
    folder.faults.push(...read.faults)
    if (claimName(file, names, folder.faults) !== undefined) all.push(read)
  }
  return all
}
