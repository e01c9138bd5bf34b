import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {indexSearch, type SearchSource} from '../../site/search/index-search.ts'
import {openCache} from '../../workspace/cache.ts'
import {servedAt, serveFolder} from '../folder-browser.ts'
import {launchPlaywright} from '../launch-playwright.ts'
import {searchDone} from '../search-results.ts'
import {makeSearchSite, noiseSources} from '../search-site.ts'
import {show} from './timing.ts'

const papers = 1000
const kilobytes = 16
const queries = ['18 nq tu', 'phòng chống thiên tai', 'ke hoach bao ve rung', '"giảm nghèo bền vững"']

/** The search: a part of as many papers as a part may hold, made and found again; then what a reader's browser loads and waits for. */
export async function benchSearch(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'vanthu-bench-search-'))
  try {
    const sources = await noiseSources(papers, kilobytes, 1)
    console.log(`search, ${papers} papers of ${kilobytes} KB in one part\n`)
    await benchIndexing(sources, out)
    await benchFinding(sources, out)
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}

// --- internal ---

async function benchIndexing(sources: readonly SearchSource[], out: string): Promise<void> {
  const records = await timed(async () => Promise.all(sources.map(source => source.record())))
  const known = sources.map((source, at) => ({...source, record: async () => records.result[at]!}))
  const cold = await timed(() => indexSearch(known, {outDir: join(out, 'a'), cache: openCache(out)}))
  const warm = await timed(() => indexSearch(known, {outDir: join(out, 'b'), cache: openCache(out)}))
  console.log(`view and record of a paper:        ${show(records.time / papers)}`)
  console.log(`index, new:                        ${show(cold.time / papers)} a paper, ${show(cold.time)} in all`)
  console.log(`index, known:                      ${show(warm.time / papers)} a paper`)
  console.log(
    `on the disk:                       ${(bytesBelow(join(out, 'a')) / papers / 1024).toFixed(1)} KB a paper`
  )
}

async function benchFinding(sources: readonly SearchSource[], out: string): Promise<void> {
  await makeSearchSite(out, sources)
  const browser = await launchPlaywright()
  try {
    const page = await browser.newPage()
    await serveFolder(page, out)
    const loaded = countBytes(page)
    const first = await timed(async () => {
      await page.goto(servedAt(`tim-kiem/index.html?${new URLSearchParams({q: queries[0]!})}`))
      await searchDone(page)
    })
    console.log(`first search in the browser:       ${show(first.time)}, ${(loaded() / 1024).toFixed(0)} KB loaded`)
    for (const query of queries.slice(1)) {
      const before = loaded()
      const {time} = await timed(async () => {
        await page.getByRole('searchbox').fill(query)
        await page.getByRole('searchbox').press('Enter')
        await searchDone(page)
      })
      console.log(`${`${query}:`.padEnd(35)}${show(time)}, ${((loaded() - before) / 1024).toFixed(0)} KB more`)
    }
  } finally {
    await browser.close()
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{result: Result; time: number}> {
  const start = performance.now()
  const result = await work()
  return {result, time: performance.now() - start}
}

function countBytes(page: Page): () => number {
  let bytes = 0
  page.on('response', response => {
    bytes += Number(response.headers()['content-length'] ?? 0)
  })
  return () => bytes
}

function bytesBelow(folder: string): number {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries.reduce(
    (sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum),
    0
  )
}
