import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {emptyBook} from '../../core/data/book.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {readOrgans} from '../../core/model/read-organs.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'
import {documentJob} from '../../print/document-job.ts'
import {measureFigures, showScore} from '../figures/measure.ts'
import {benchData} from './data.ts'
import {benchOrgans, benchPaper} from './paper.ts'
import {installedPeers} from './peers.ts'
import {benchSearch} from './search.ts'
import {benchSites} from './site.ts'
import {runCommand, show, showTiming, type Timing, timeRuns} from './timing.ts'
import {benchWord} from './word.ts'
import {benchWordImport} from './word-import.ts'

const main = new URL('../../cli/vanthu.mjs', import.meta.url).pathname
const batch = 100
const runs = 5
/** A paper of the usual length (5 pages) and a long one (12 pages), by sections. */
const papers = [
  ['5 pages', 5],
  ['12 pages', 13]
] as const

const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'))
try {
  console.log(`vanthu bench: ${availableParallelism()} cores, Node ${process.version}; median (minimum–maximum)\n`)
  await benchReading()
  await benchData()
  console.log(`figures audit on a blind corpus: ${showScore(measureFigures().all)}\n`)
  for (const [name, sections] of papers) await benchPrinting(name, sections)
  await benchWord()
  await benchWordImport()
  await benchSearch()
  await benchSites([4000, 20_000])
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** Parse and official tree of one paper, in this process. */
async function benchReading(): Promise<void> {
  const text = benchPaper(12, 13)
  const data = {organs: readOrgans('organs.yaml', benchOrgans).organs, book: emptyBook}
  const read = () => buildOfficialTree(readDocument({id: 'a', file: 'a.mdx', text}, data))
  for (let warm = 0; warm < 30; warm++) read()
  const kilobytes = Buffer.byteLength(text) / 1024
  const timing = await timeRuns(30, read)
  console.log(
    `parse + official tree, ${kilobytes.toFixed(1)} KB: ${showTiming(timing)} = ${show((timing.median * 16) / kilobytes)} per 16 KB\n`
  )
}

/** Whole processes: one paper, then a batch, against the peers of this machine on the same HTML. */
async function benchPrinting(name: string, sections: number): Promise<void> {
  const one = join(folder, `one-${sections}`)
  const many = join(folder, `many-${sections}`)
  makeWorkspace(one, 1, sections)
  makeWorkspace(many, batch, sections)
  const html = join(folder, 'paper.html')
  writeFileSync(html, peerHtml(sections))
  const single = await timeRuns(runs, () => runVanthu(one))
  const whole = await timeRuns(3, () => runVanthu(many))
  const perPaper = whole.median / batch
  console.log(`a paper of ${name}\n`)
  console.log(`vanthu print, one process, one paper:   ${showTiming(single)}`)
  console.log(`vanthu print, one process, ${batch} papers:  ${showTiming(whole)} = ${show(perPaper)} a paper\n`)
  for (const peer of await installedPeers()) {
    const timing = await timeRuns(runs, () => peer.print(html, join(folder, `${peer.name}.pdf`)))
    report(peer.name, timing, single.median, perPaper)
  }
}

function report(name: string, timing: Timing, single: number, perPaper: number): void {
  console.log(`${name}, one process, one paper: ${showTiming(timing)}`)
  console.log(
    `  one vanthu process takes ${(single / timing.median).toFixed(2)} of its time; a batch is ${(timing.median / perPaper).toFixed(1)} times faster per paper`
  )
}

function runVanthu(root: string): Promise<void> {
  rmSync(join(root, 'out'), {recursive: true, force: true})
  rmSync(join(root, '.vanthu'), {recursive: true, force: true})
  return runCommand(process.execPath, [main, 'print', '--root', root, '--out', join(root, 'out'), '--quiet'])
}

function makeWorkspace(root: string, count: number, sections: number): void {
  mkdirSync(join(root, 'content'), {recursive: true})
  mkdirSync(join(root, 'data'))
  writeFileSync(join(root, 'data/organs.yaml'), benchOrgans)
  for (let number = 1; number <= count; number++)
    writeFileSync(join(root, 'content', `${number}.mdx`), benchPaper(number, sections))
}

/** The same paper with the same style sheet, as the peers take it. */
function peerHtml(sections: number): string {
  const data = {organs: readOrgans('organs.yaml', benchOrgans).organs, book: emptyBook}
  const job = documentJob(readDocument({id: 'a', file: 'a.mdx', text: benchPaper(1, sections)}, data))
  const {html, css} = job.sections[0]!
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${css}</style><body>${html}</body></html>`
}
