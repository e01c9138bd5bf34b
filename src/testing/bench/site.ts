import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makeArchive} from '../archive/make-archive.ts'
import {type Measured, measureProcess} from './measure-process.ts'
import {buildStockAstro} from './stock-astro.ts'

const main = new URL('../../cli/vanthu.mjs', import.meta.url).pathname

/**
 * Archives of different sizes, site and search without PDFs, on all cores: built cold, again without a change, and with one paper changed; times and
 * peaks of memory. The first one beside stock Astro, the others beside the first one.
 */
export async function benchSites(sizes: readonly number[]): Promise<void> {
  let first: number | undefined
  for (const papers of sizes) {
    const cold = await benchSite(papers, first === undefined)
    first ??= cold
    if (first !== cold) console.log(`  cold, a paper: ${(cold / first).toFixed(2)} of the time in ${sizes[0]} papers`)
    console.log('')
  }
}

// --- internal ---

/** Milliseconds a paper of the cold build. */
async function benchSite(papers: number, beside: boolean): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-bench-site-'))
  try {
    const plans = makeArchive(root, {papers, kilobytes: 16, years: 10})
    console.log(`archive site, ${papers} papers of 16 KB, 10 years`)
    const cold = await build(root)
    report('cold', papers, cold)
    report('nothing changed', papers, await build(root))
    const changed = join(root, 'content', `${plans[0]?.id}.mdx`)
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('Triển khai tại', 'Triển khai ngay tại'))
    report('one paper changed', papers, await build(root))
    if (beside) {
      const stock = await buildStockAstro(join(root, 'content'))
      report('stock Astro + MDX, without search, checks and lists', papers, stock)
      console.log(`  vanthu cold takes ${(cold.seconds / stock.seconds).toFixed(2)} of its time`)
    }
    return (cold.seconds * 1000) / papers
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

function build(root: string): Promise<Measured> {
  const call = ['build', '--root', root, '--out', join(root, 'dist'), '--audience', 'public', '--no-files', '--quiet']
  return measureProcess([main, ...call])
}

function report(name: string, papers: number, {seconds, peaks}: Measured): void {
  const memory = [...peaks].map(([process, megabytes]) => `${process} ${megabytes.toFixed(0)} MB`).join(', ')
  console.log(
    `  ${name}: ${seconds.toFixed(1)} s = ${((seconds * 1000) / papers).toFixed(1)} ms a paper; peaks: ${memory}`
  )
}

if (import.meta.main) await benchSites(process.argv.slice(2).map(Number))
