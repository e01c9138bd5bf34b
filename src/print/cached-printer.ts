import {stat} from 'node:fs/promises'
import {z} from 'zod'
import type {PrintedFacts} from '../core/checker/printed.ts'
import type {Document} from '../core/model/document.ts'
import {type Cache, openCache, sha256} from '../workspace/cache.ts'
import {markPrinted} from '../workspace/printed-texts.ts'
import {programDigest} from '../workspace/program.ts'
import {findBrowser} from './browser/find-browser.ts'
import {documentJob} from './document-job.ts'
import type {PrintResult} from './job.ts'
import type {Printer} from './printer.ts'

/** Prints documents; what was printed before from the same things comes from the cache, without a browser. */
export interface CachedPrinter {
  /** the name of a paper's print in the cache; `digest`: of everything that its official tree depends on */
  keyOf(digest: string): string
  /** print the paper of that name; it is read only where the cache has no print of it */
  print(id: string, key: string, read: () => Document): Promise<PrintResult>
  close(): Promise<void>
}

/** A printer before the cache of a workspace: the one that was started early, or one that starts with the first paper not in the cache. */
export async function openCachedPrinter(
  root: string,
  early: Promise<Printer> | undefined,
  open: () => Promise<Printer>
): Promise<CachedPrinter> {
  const cache = openCache(root)
  const machine = await machineDigest()
  let printer = early
  return {
    keyOf: digest => sha256(`${machine} ${digest}`),
    async print(id, key, read) {
      const start = performance.now()
      const kept = await readKept(cache, key)
      if (kept) return {id, ...kept, time: performance.now() - start}
      printer ??= open()
      const document = read()
      const result = await (await printer).print(documentJob(document))
      if (result.pdf) await keep(cache, key, result.pdf, result.facts)
      await markPrinted(root, document.source)
      return result
    },
    close: async () => (await printer?.catch(() => undefined))?.close()
  }
}

// --- internal ---

/** The print room's own code and structure, and the browser: another one may break lines elsewhere. */
async function machineDigest(): Promise<string> {
  const {path} = await findBrowser()
  const {size, mtimeMs} = await stat(path)
  return sha256([await programDigest('src/print', 'styles/paper'), path, size, mtimeMs].join(' '))
}

/** Facts were written by this code in this version (the digest says so): their shape needs no second proof. */
const factsSchema = z.custom<PrintedFacts>(value => typeof value === 'object' && value !== null && 'pages' in value)

async function readKept(cache: Cache, key: string): Promise<{pdf: Uint8Array; facts: PrintedFacts} | undefined> {
  const facts = await cache.json('printed-facts', key, factsSchema)
  const pdf = facts && (await cache.bytes('printed-pdf', key))
  return facts && pdf ? {pdf, facts} : undefined
}

async function keep(cache: Cache, key: string, pdf: Uint8Array, facts: PrintedFacts): Promise<void> {
  await cache.keep('printed-pdf', key, pdf)
  await cache.keepJson('printed-facts', key, facts)
}
