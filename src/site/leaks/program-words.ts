import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {projectFolder} from '../assets/project-folder.ts'
import type {Secret} from './secret.ts'
import {secretSearch} from './secret-search.ts'
import {textViews} from './text-views.ts'

/** The secrets that the program itself says: names in the examples of its manual are names of people elsewhere. */
export async function saidByProgram(secrets: readonly Secret[]): Promise<Set<Secret>> {
  const said = new Set<Secret>()
  if (secrets.length === 0) return said
  const search = secretSearch(secrets)
  for (const room of rooms)
    for (const entry of await readdir(join(projectFolder, room), {recursive: true, withFileTypes: true}).catch(
      () => []
    )) {
      if (!entry.isFile()) continue
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8')
      for (const view of textViews(text)) search.find(view, secret => said.add(secret))
    }
  return said
}

// --- internal ---

/** Where the words of the manual stand. */
const rooms = ['src/core', 'src/pages', 'src/site/manual', 'src/site/text', 'public']
