import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makeArchive} from '../archive/make-archive.ts'
import {watchTree} from './process-tree.ts'

const main = new URL('../../cli/vanthu.mjs', import.meta.url).pathname

/** An archive, site and search without PDFs, on all cores: built cold, again without a change, and with one paper changed; times and peaks of memory. */
export async function benchSite(papers: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-bench-site-'))
  try {
    const plans = makeArchive(root, {papers, kilobytes: 16, years: 10})
    console.log(`archive site, ${papers} papers of 16 KB, 10 years`)
    report('cold', papers, await build(root))
    report('nothing changed', papers, await build(root))
    const changed = join(root, 'content', `${plans[0]?.id}.mdx`)
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('Triển khai tại', 'Triển khai ngay tại'))
    report('one paper changed', papers, await build(root))
    console.log('')
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

// --- internal ---

interface Measured {
  seconds: number
  peaks: Map<string, number>
}

function build(root: string): Promise<Measured> {
  const start = performance.now()
  const {promise, resolve, reject} = Promise.withResolvers<Measured>()
  const call = ['build', '--root', root, '--out', join(root, 'dist'), '--audience', 'public', '--no-files', '--quiet']
  const child = spawn(process.execPath, [main, ...call], {stdio: ['ignore', 'ignore', 'inherit']})
  const peaks = watchTree(child.pid ?? 0)
  child.on('error', reject)
  child.on('exit', status => {
    const measured = {seconds: (performance.now() - start) / 1000, peaks: peaks()}
    if (status === 0) resolve(measured)
    else reject(new Error(`vanthu build ended with ${status}`))
  })
  return promise
}

function report(name: string, papers: number, {seconds, peaks}: Measured): void {
  const memory = [...peaks].map(([process, megabytes]) => `${process} ${megabytes.toFixed(0)} MB`).join(', ')
  console.log(
    `  ${name}: ${seconds.toFixed(1)} s = ${((seconds * 1000) / papers).toFixed(1)} ms a paper; peaks: ${memory}`
  )
}

if (import.meta.main) for (const papers of process.argv.slice(2)) await benchSite(Number(papers))
