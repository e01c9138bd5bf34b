import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makeArchive} from '../archive/make-archive.ts'
import {runVanthu} from '../run-vanthu.ts'

/** A built site that the walks go through, and what is known of the papers in it. */
export interface WalkedSite {
  folder: string
  out: string
  papers: number
  /** groups of which each has some papers */
  ways: {kind: string; name: string}[]
  /** a paper with headings, notes and a clause that others cite; `former` is an address that it had once */
  paper: {id: string; former: string; code: string; clause: Clause}
  /** a paper with figures from `data/` */
  figures?: {id: string; value: string; place: RegExp; dataset: RegExp}
  hasFiles: boolean
}

/** A place in a paper, as its address and as a citation name it. */
export interface Clause {
  anchor: string
  name: string
  text: RegExp
}

/** The site of the project's own papers, with PDFs and Word files. */
export async function buildSampleSite(): Promise<WalkedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-walk-'))
  for (const part of ['content', 'data'])
    cpSync(join(import.meta.dirname, '../../..', part), join(folder, part), {recursive: true})
  const clause = {anchor: 'muc-iii-khoan-2', name: 'khoản 2 Mục III', text: /^2\. Quy hoạch vùng sản xuất/}
  return build(folder, {
    papers: 22,
    ways: [
      {kind: 'Loại văn bản', name: 'Nghị quyết'},
      {kind: 'Cơ quan ban hành', name: 'Đảng uỷ xã Suối Ngàn'},
      {kind: 'Năm ban hành', name: '2025'}
    ],
    paper: {id: '2026/14-nq-du', former: '2026/nghi-quyet-che', code: '14-NQ/ĐU', clause},
    figures: {id: '2026/86-bc-du', value: '14.812', place: /^\s*Diện tích tự nhiên/, dataset: /Thôn, hộ/},
    hasFiles: true
  })
}

/** The site of a generated archive, neither PDFs nor Word files. */
export async function buildArchiveSite(papers: number): Promise<WalkedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-walk-'))
  makeArchive(folder, {papers, kilobytes: 6, years: 6})
  const clause = {anchor: 'muc-ii-khoan-2', name: 'khoản 2 Mục II', text: /^2\. Nhiệm vụ/}
  return build(folder, {
    papers,
    ways: [
      {kind: 'Loại văn bản', name: 'Báo cáo'},
      {kind: 'Cơ quan ban hành', name: 'Đảng uỷ xã Mường Thử'},
      {kind: 'Năm ban hành', name: '2023'}
    ],
    paper: {id: '2026/01-bc-du', former: 'cu/bao-cao-dau-tien', code: '01-BC/ĐU', clause},
    hasFiles: false
  })
}

/** What a walk leaves behind goes. */
export function removeSite({folder}: WalkedSite): void {
  rmSync(folder, {recursive: true, force: true})
}

// --- internal ---

async function build(folder: string, facts: Omit<WalkedSite, 'folder' | 'out'>): Promise<WalkedSite> {
  const file = join(folder, 'content', `${facts.paper.id}.mdx`)
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\nformerIds: [${facts.paper.former}]\n`))
  const out = join(folder, 'site')
  const options = facts.hasFiles ? [] : ['--no-files']
  const run = await runVanthu(['build', '--root', folder, '--out', out, ...options])
  if (run.status !== 0) throw new Error(`${run.out}${run.err}`)
  return {folder, out, ...facts}
}
