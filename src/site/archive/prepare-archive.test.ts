import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {makeArchive} from '../../testing/archive/make-archive.ts'
import {paperChecker} from '../../workspace/check-workspace.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {prepareArchive} from './prepare-archive.ts'

const root = mkdtempSync(join(tmpdir(), 'vanthu-prepare-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))
const today = '2026-11-22'

async function prepare(folder: string, day = today) {
  const official = await readWorkspace(folder)
  const seen = await readWorkspace(folder, 'internal')
  const read: number[] = []
  const archive = await prepareArchive({official, seen, audience: 'internal', today: day}, total => read.push(total))
  return {official, archive, read: read.length}
}

test('findings are those of the check, also from the list of the last build', async () => {
  cpSync(join(import.meta.dirname, '../../testing/fixtures/site-small'), root, {recursive: true})
  const twin = join(root, 'content/2026/07-bc-du-2.mdx')
  cpSync(join(root, 'content/2026/07-bc-du.mdx'), twin)
  for (const day of [today, today, '2020-01-01']) {
    const {official, archive} = await prepare(root, day)
    const wanted = official.papers.map(paperChecker(official, official.papers, day))
    expect(Object.fromEntries(archive.diagnostics)).toEqual(
      Object.fromEntries(
        wanted.flatMap(({paper, diagnostics}) => (diagnostics.length > 0 ? [[paper.id, diagnostics]] : []))
      )
    )
  }
  rmSync(twin)
})

test('only what is new or changed is read, in threads where it is much', async () => {
  const many = join(root, 'many')
  const [first] = makeArchive(many, {papers: 90, kilobytes: 3, years: 3})
  expect((await prepare(many)).read).toBe(90)
  expect((await prepare(many)).read).toBe(0)
  const file = join(many, 'content', `${first?.id}.mdx`)
  writeFileSync(file, readFileSync(file, 'utf8').replace('Triển khai tại', 'Triển khai ngay tại'))
  const {archive, read} = await prepare(many)
  expect(read).toBe(1)
  expect(archive.papers).toHaveLength(90)
})
