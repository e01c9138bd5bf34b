import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {z} from 'zod'
import {audiences} from '../core/model/access-level.ts'

/** What one build of the site is made from; it crosses from the command line to Astro's process as a JSON file that a variable names. */
const siteInputSchema = z.strictObject({
  /** folder with `content/` and `data/` */
  root: z.string(),
  audience: z.enum(audiences),
  /** id → file below `pdf/`, of the papers that were printed */
  pdfs: z.record(z.string(), z.string()),
  /** id → file below `word/`, of the papers that were exported */
  words: z.record(z.string(), z.string()),
  /** id → number of pages of the PDF */
  pageAmounts: z.record(z.string(), z.int()),
  /** JSON file with the entries of all papers; read from the workspace where it is absent */
  entries: z.string().optional(),
  /** files of the site that need not be made: they stand already */
  takenOver: z.array(z.string()).optional()
})

export type SiteInput = z.infer<typeof siteInputSchema>

/** Names of the variables: the JSON file of the input, and Astro's own cache (read by astro.config.mjs). */
export const siteVariables = {input: 'VANTHU_SITE', cache: 'VANTHU_ASTRO_CACHE'} as const

/** The input of this process; without the variable the internal site of the folder where it runs, without files to take away. */
export function siteInput(env: Record<string, string | undefined> = process.env): Promise<SiteInput> {
  input ??= readInput(env[siteVariables.input])
  return input
}

// --- internal ---

/** Whoever starts this process may still write the file: the end of the standard input says that it is there, or never will be. */
async function written(file: string): Promise<void> {
  const {stdin} = process
  if (existsSync(file) || stdin.readableEnded) return
  stdin.resume()
  await once(stdin, 'end')
}

let input: Promise<SiteInput> | undefined

async function readInput(file: string | undefined): Promise<SiteInput> {
  if (file === undefined) return {root: process.cwd(), audience: 'internal', pdfs: {}, words: {}, pageAmounts: {}}
  await written(file)
  return siteInputSchema.parse(JSON.parse(await readFile(file, 'utf8')))
}
