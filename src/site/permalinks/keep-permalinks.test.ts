import {cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {defaultSite} from '../../core/data/site-settings.ts'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {paperSummary} from '../paper/summarise-paper.ts'
import {siteText} from '../text/index.ts'
import {keepPermalinks} from './keep-permalinks.ts'

const fixture = join(import.meta.dirname, '../../testing/fixtures/site-small')
let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vanthu-addresses-'))
  folder = join(root, 'site')
  cpSync(fixture, root, {recursive: true})
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

async function build(hidden?: string) {
  const workspace = await readWorkspace(root)
  const seen = {...workspace, papers: workspace.papers.filter(({id}) => id !== hidden)}
  const summaries = seen.papers.map(paper => paperSummary(readPaperDocument(seen, paper)))
  const settings = {...defaultSite, address: 'https://kho.example/'}
  const frame = {settings, text: siteText('vi')}
  const kept = await keepPermalinks({seen, audience: 'public', summaries, folder, ...frame})
  await kept.remember()
  return [...kept.findings.values()].flat().map(({code, file, message}) => `${code} ${file} ${message.vi}`)
}

const rename = (from: string, to: string) =>
  renameSync(join(root, 'content', `${from}.mdx`), join(root, 'content', `${to}.mdx`))

test('a renamed file leaves a page and a JSON file that lead on, and a hint', async () => {
  expect(await build()).toEqual([])
  rename('2026/07-bc-du', '2026/bao-cao-quy-ii')
  expect(await build()).toEqual([
    'META017 content/2026/bao-cao-quy-ii.mdx Văn bản này trước đứng ở “2026/07-bc-du”; trang đã dẫn địa chỉ cũ tới đây'
  ])
  const page = readFileSync(join(folder, 'van-ban/2026/07-bc-du/index.html'), 'utf8')
  expect(page).toMatch(/^<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy"/)
  expect(page).toContain('content="0; url=../../../van-ban/2026/bao-cao-quy-ii/index.html"')
  expect(page).toContain('<link rel="canonical" href="https://kho.example/van-ban/2026/bao-cao-quy-ii/"')
  expect(page).toContain('>Báo cáo 07-BC/ĐU</a>')
  expect(page).not.toContain('<script')
  expect(JSON.parse(readFileSync(join(folder, 'van-ban/2026/07-bc-du.json'), 'utf8'))).toEqual({
    id: '2026/bao-cao-quy-ii',
    movedTo: '../../van-ban/2026/bao-cao-quy-ii.json',
    page: '../../van-ban/2026/bao-cao-quy-ii/index.html'
  })
})

test('of a paper that an audience may not see any more nothing is told, wherever its file goes', async () => {
  await build()
  rename('2026/07-bc-du', '2026/bao-cao-quy-ii')
  expect(await build('2026/bao-cao-quy-ii')).toEqual([])
  expect(existsSync(join(folder, 'van-ban'))).toBe(false)
})
