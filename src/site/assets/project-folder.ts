import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** The folder of vanthu itself: where its sources run, and where Astro runs what it made of them in a folder below. */
export const projectFolder = folderAbove(import.meta.dirname)

// --- internal ---

function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'astro.config.mjs'))) return folder
  if (dirname(folder) === folder) throw new Error('astro.config.mjs is in no folder above the program')
  return folderAbove(dirname(folder))
}
