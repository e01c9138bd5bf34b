import {join} from 'node:path'
import {z} from 'zod'
import {checkPrint} from '../core/checker/check-print.ts'
import {compareDiagnostics, type Diagnostic} from '../core/diagnostic.ts'
import type {Document} from '../core/model/document.ts'
import type {CachedPrinter} from '../print/cached-printer.ts'
import type {ArchivePaper, PreparedArchive} from '../site/archive/prepare-archive.ts'
import type {SiteFiles} from '../site/build/build-site.ts'
import type {SiteStaging} from '../site/build/site-staging.ts'
import {exportFormats} from '../word/formats.ts'
import {openCache, sha256} from '../workspace/cache.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {programDigest} from '../workspace/program.ts'
import {writeFileAtomically} from '../workspace/write-file.ts'
import {hasError} from './has-error.ts'
import {inTurns, papersAtOnce} from './in-turns.ts'
import type {PrintCall} from './print-papers.ts'
import {startProgress} from './progress.ts'

/** The files that readers of a site take away, and what was found on their pages. */
export interface MadeFiles extends SiteFiles {
  diagnostics: Diagnostic[]
}

/** Where files are made, and with what. */
export interface FilesRun {
  archive: PreparedArchive
  staging: SiteStaging
  printer: CachedPrinter
}

/** Print and export what the audience may see; a paper with an error gets neither file. What the last build made of the same is taken over. */
export async function makeSiteFiles(run: FilesRun, call: PrintCall): Promise<MadeFiles> {
  const {papers, diagnostics} = run.archive
  const sound = papers.filter(({paper}) => !hasError(diagnostics.get(paper.id) ?? []))
  const progress = startProgress(call, sound.length)
  const made: MadeFiles = {pdfs: {}, words: {}, pageAmounts: {}, diagnostics: []}
  try {
    await inTurns(sound, papersAtOnce, async paper => {
      const {id} = paper.paper
      const read = once(() => readPaperDocument(run.archive.seen, paper.paper))
      const {findings, pageAmount} = await printInto(run, paper, read)
      made.diagnostics.push(...findings)
      if (!hasError(findings)) {
        made.pdfs[id] = `${id}.pdf`
        made.words[id] = `${id}.docx`
        made.pageAmounts[id] = pageAmount
        await exportInto(run, paper, read)
      }
      progress.step(id)
    })
  } finally {
    progress.end()
  }
  made.diagnostics.sort(compareDiagnostics)
  return made
}

// --- internal ---

const outcomeSchema = z.object({
  /** what was found on the printed pages */
  findings: z.array(z.custom<Diagnostic>(value => typeof value === 'object' && value !== null)),
  pageAmount: z.int()
})

/** The PDF of a paper in the staging folder; gives what was found on its pages, and how many they are. */
async function printInto(
  {archive, staging, printer}: FilesRun,
  {paper, digest}: ArchivePaper,
  read: () => Document
): Promise<z.infer<typeof outcomeSchema>> {
  const cache = openCache(archive.seen.root)
  const key = printer.keyOf(digest)
  const file = `pdf/${paper.id}.pdf`
  const known = await cache.json('print-outcome', key, outcomeSchema)
  if (known && staging.memory.takeOver(file, key)) return known
  const {pdf, facts} = await printer.print(paper.id, key, read)
  const outcome = known ?? {findings: checkPrint(read(), facts), pageAmount: facts.pages.length}
  if (!known) await cache.keepJson('print-outcome', key, outcome)
  if (!pdf || hasError(outcome.findings)) return outcome
  await writeFileAtomically(join(staging.folder, file), pdf)
  staging.memory.made(file, key)
  return outcome
}

const wordFormat = exportFormats.find(({name}) => name === 'docx')

async function exportInto(
  {archive, staging}: FilesRun,
  {paper, digest}: ArchivePaper,
  read: () => Document
): Promise<void> {
  const key = sha256(`${await programDigest('src/word')} without source ${digest}`)
  const file = `word/${paper.id}.docx`
  if (staging.memory.takeOver(file, key)) return
  const cache = openCache(archive.seen.root)
  const kept = await cache.bytes('word', key)
  const word = kept ?? (await writeWord(read()))
  if (!kept) await cache.keep('word', key, word)
  await writeFileAtomically(join(staging.folder, file), word)
  staging.memory.made(file, key)
}

async function writeWord(document: Document): Promise<Uint8Array | string> {
  if (!wordFormat) throw new Error('there is no writer of Word files')
  // Readers of a site get the pages, not the formulas and names of data that they are made from.
  return wordFormat.write({document, contentHash: sha256(document.text), withSource: false, paperCss: async () => ''})
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
