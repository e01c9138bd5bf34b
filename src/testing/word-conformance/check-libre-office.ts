import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {documentJob} from '../../print/document-job.ts'
import {openPrinter} from '../../print/printer.ts'
import {type OpenedPdf, openPdf} from '../open-pdf.ts'
import type {LinePair} from './compare-pages.ts'
import {comparePaper, type PaperComparison} from './compare-paper.ts'
import {libreOfficePdfs} from './libre-office.ts'
import {type MeasuredPaper, measuredPapers} from './papers.ts'
import {type WordFormat, wordFormats, writeExports} from './write-exports.ts'

// Every export of the sample papers, as LibreOffice prints it, against our own print.
const folder = await mkdtemp(join(tmpdir(), 'vanthu-office-'))
try {
  const papers = await measuredPapers()
  const prints = await printed(papers)
  const files = await writeExports(papers, folder)
  for (const format of wordFormats) {
    const out = join(folder, `${format}-pdf`)
    await libreOfficePdfs(files[format], out, join(folder, 'home'))
    const results: PaperComparison[] = []
    for (const paper of papers) {
      const office = await openPdf(await readFile(join(out, `${paper.name}.pdf`)))
      const result = comparePaper(paper, format, prints.get(paper.name)!, office)
      results.push(result)
      report(paper, format, result)
    }
    summarise(format, results)
  }
} finally {
  await rm(folder, {recursive: true, force: true})
}

// --- internal ---

async function printed(papers: readonly MeasuredPaper[]): Promise<Map<string, OpenedPdf>> {
  const printer = await openPrinter()
  const prints = new Map<string, OpenedPdf>()
  try {
    for (const {name, document} of papers) {
      const {pdf, facts} = await printer.print(documentJob(document))
      if (!pdf) throw new Error(`${name} was not printed: ${JSON.stringify(facts)}`)
      prints.set(name, await openPdf(pdf))
    }
  } finally {
    await printer.close()
  }
  return prints
}

function report({name}: MeasuredPaper, format: WordFormat, result: PaperComparison): void {
  const {pages, words, lines, brokenElsewhere, farthest, farthestEdge, faults} = result
  const broken = brokenElsewhere > 0 ? `, ${brokenElsewhere} lines broken elsewhere` : ''
  const offsets = `text ${millimetres(farthest)}, head and signature ${millimetres(farthestEdge)}`
  console.log(`${name}.${format}: ${pages} pages, ${words} words, ${lines} lines${broken}; ${offsets}`)
  for (const fault of faults) console.log(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

function summarise(format: WordFormat, results: readonly PaperComparison[]): void {
  const total = (figure: (result: PaperComparison) => number) =>
    results.reduce((all, result) => all + figure(result), 0)
  const largest = (figure: (result: PaperComparison) => LinePair | undefined) =>
    Math.max(...results.map(result => figure(result)?.offset ?? 0)).toFixed(2)
  console.log(
    `${format}: ${results.length} papers, ${total(({pages}) => pages)} pages, ${total(({words}) => words)} words and ` +
      `${total(({lines}) => lines)} lines compared; largest offset ${largest(({farthest}) => farthest)} mm, ` +
      `of head and signature ${largest(({farthestEdge}) => farthestEdge)} mm; ${total(({faults}) => faults.length)} faults`
  )
}

function millimetres(pair: LinePair | undefined): string {
  return `${(pair?.offset ?? 0).toFixed(2)} mm`
}
