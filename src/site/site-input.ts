import {readFile} from 'node:fs/promises'
import {z} from 'zod'

/** What one build of the site is made from; it crosses from the command line to Astro's process as environment variables. */
export interface SiteInput {
  /** folder with `content/` and `data/` */
  root: string
  /** id → file below `pdf/` */
  pdfs: ReadonlyMap<string, string>
}

/** Names of the variables: the root of the workspace, a JSON file with the PDFs by id, and Astro's own cache (read by astro.config.mjs). */
export const siteVariables = {root: 'VANTHU_ROOT', pdfs: 'VANTHU_PDFS', cache: 'VANTHU_ASTRO_CACHE'} as const

/** The input of this process; without variables the site of the folder where it runs, without PDFs. */
export function siteInput(env: Record<string, string | undefined> = process.env): Promise<SiteInput> {
  input ??= readInput(env[siteVariables.root] ?? process.cwd(), env[siteVariables.pdfs])
  return input
}

// --- internal ---

let input: Promise<SiteInput> | undefined

async function readInput(root: string, pdfFile: string | undefined): Promise<SiteInput> {
  const pdfs =
    pdfFile === undefined ? {} : z.record(z.string(), z.string()).parse(JSON.parse(await readFile(pdfFile, 'utf8')))
  return {root, pdfs: new Map(Object.entries(pdfs))}
}
