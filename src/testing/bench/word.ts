import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {emptyBook} from '../../core/data/book.ts'
import type {Document} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {readOrgans} from '../../core/model/read-organs.ts'
import {writeDocx} from '../../word/docx/write-docx.ts'
import {writeOdt} from '../../word/odt/write-odt.ts'
import {planPaper} from '../../word/plan/plan-paper.ts'
import {sha256} from '../../workspace/cache.ts'
import {benchOrgans, benchPaper} from './paper.ts'
import {runCommand, showTiming, timeRuns} from './timing.ts'

const program = new URL('../../cli/vanthu.mjs', import.meta.url).pathname
/** A paper of 11 pages, by sections. */
const sections = 12

/** Word out: one paper in this process, and one whole command. */
export async function benchWord(): Promise<void> {
  const paper = readDocument({id: 'a', file: 'a.mdx', text: benchPaper(1, sections)}, benchData())
  console.log('Word, a paper of 11 pages\n')
  console.log(`export to .docx, warm:             ${showTiming(await timeRuns(20, () => exportDocx(paper)))}`)
  console.log(`export to .odt, warm:              ${showTiming(await timeRuns(20, () => exportOdt(paper)))}`)
  await benchCommand()
}

// --- internal ---

function benchData() {
  return {organs: readOrgans('organs.yaml', benchOrgans).organs, book: emptyBook}
}

function exportDocx(paper: Document): Promise<Uint8Array> {
  return writeDocx(planPaper(paper, sha256(paper.text)), paper.profile)
}

function exportOdt(paper: Document): Promise<Uint8Array> {
  return writeOdt(planPaper(paper, sha256(paper.text)), paper.profile)
}

async function benchCommand(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-bench-word-'))
  try {
    mkdirSync(join(root, 'content'))
    mkdirSync(join(root, 'data'))
    writeFileSync(join(root, 'data/organs.yaml'), benchOrgans)
    writeFileSync(join(root, 'content/a.mdx'), benchPaper(1, sections))
    const args = [program, 'export', '--to', 'docx', '--root', root, '--out', join(root, 'out'), '--force', '--quiet']
    const timing = await timeRuns(5, () => runCommand(process.execPath, args))
    console.log(`vanthu export, one process, .docx: ${showTiming(timing)}\n`)
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}
