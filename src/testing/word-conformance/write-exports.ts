import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {writeDocx} from '../../word/docx/write-docx.ts'
import {writeOdt} from '../../word/odt/write-odt.ts'
import type {MeasuredPaper} from './papers.ts'

/** The formats that word processors open, as folders of files. */
export const wordFormats = ['docx', 'odt'] as const
export type WordFormat = (typeof wordFormats)[number]

/** Write the exports of papers, `<folder>/<format>/<name>.<format>`; returns their paths. */
export async function writeExports(
  papers: readonly MeasuredPaper[],
  folder: string
): Promise<Record<WordFormat, string[]>> {
  const paths: Record<WordFormat, string[]> = {docx: [], odt: []}
  for (const format of wordFormats) {
    await mkdir(join(folder, format), {recursive: true})
    for (const {name, plan, document} of papers) {
      const path = join(folder, format, `${name}.${format}`)
      await writeFile(path, await writers[format](plan, document.profile))
      paths[format].push(path)
    }
  }
  return paths
}

// --- internal ---

const writers = {docx: writeDocx, odt: writeOdt}
