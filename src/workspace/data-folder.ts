import {join, relative, sep} from 'node:path'
import type {Fault} from '../core/markdown/fault.ts'
import {exists, filesBelow, isFolder, readText} from './read-files.ts'

/** `data/` of a root while it is read: texts and faults are collected. */
export interface DataFolder {
  /** all files, relative to the root with `/`, sorted */
  files: readonly string[]
  texts: Map<string, string>
  faults: Fault[]
  pathOf: (file: string) => string
  /** the text of a file, empty where it is none and where it is not there */
  read: (file: string, largest?: number) => Promise<string>
}

/** Open `data/` of a root; a folder that is not there is empty. `replaced`: files that are read from elsewhere, by their path below the root. */
export async function openDataFolder(
  root: string,
  replaced: ReadonlyMap<string, string> = new Map()
): Promise<DataFolder> {
  const folder = join(root, 'data')
  const paths = (await isFolder(folder)) ? await filesBelow(folder, '') : []
  const files = paths.map(path => relative(root, path).split(sep).join('/')).sort()
  const texts = new Map<string, string>()
  const faults: Fault[] = []
  const pathOf = (file: string) => replaced.get(file) ?? join(root, file)
  const read = async (file: string, largest?: number) => {
    if (!(await exists(pathOf(file)))) return ''
    const {text, faults: unread} = await readText(pathOf(file), largest)
    texts.set(file, text)
    faults.push(...unread.map(fault => ({...fault, file})))
    return text
  }
  return {files, texts, faults, pathOf, read}
}
