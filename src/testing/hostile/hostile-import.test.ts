import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeWorkspace, runVanthu} from '../run-vanthu.ts'
import {expectCalm, expectWhole, filesBelow, findingsOf} from './calm.ts'
import {docxCorpus} from './docx.ts'
import {importCorpus} from './import.ts'

test.each([...importCorpus, ...docxCorpus].map(hostile => [hostile.name, hostile] as const))(
  '%s',
  async (_, {file, content, refused, keeps}) => {
    const root = makeWorkspace({[`cu/${file}`]: content()})
    const start = performance.now()
    const run = await runVanthu(['import', '--root', root, join(root, 'cu', file)], {cwd: root})
    expect(performance.now() - start).toBeLessThan(20_000)
    expectCalm(run)
    const drafts = filesBelow(join(root, 'content'))
    if (refused) {
      expect([run.status, run.out, drafts]).toEqual([2, '', []])
      const [line, ...more] = run.err.trimEnd().split('\n')
      expect(line!.replace(/^vanthu: .*?: /, '')).toMatch(refused)
      expect(more).toEqual([])
      return
    }
    expect([run.status, run.err, drafts.length]).toEqual([0, '', 1])
    const mdx = readFileSync(join(root, 'content', drafts[0]!), 'utf8')
    expect(mdx).toContain(keeps ?? '---\n')
    await expectDraft(root)
  }
)

test('a draft that is there is not replaced, but by --force', async () => {
  const root = makeWorkspace({'cu/a.txt': 'BÁO CÁO\nKết quả\n\nNội dung.\n'})
  const imported = (...more: string[]) => runVanthu(['import', 'cu/a.txt', ...more], {cwd: root})
  expect((await imported('--dry-run')).status).toBe(0)
  expect(filesBelow(join(root, 'content'))).toEqual([])
  expect((await imported()).status).toBe(0)
  const [draft] = filesBelow(join(root, 'content'))
  const before = readFileSync(join(root, 'content', draft!), 'utf8')
  const again = await imported()
  expect([again.status, again.err]).toEqual([2, expect.stringMatching(/^vanthu: cu\/a\.txt: .+ đã có\. Dùng --force/)])
  expect(readFileSync(join(root, 'content', draft!), 'utf8')).toBe(before)
  expect((await imported('--force')).status).toBe(0)
  expectWhole(root)
})

test('what cannot be read does not stop the others; two papers of one name get two files', async () => {
  const text = 'BÁO CÁO\nKết quả\n\nNội dung.\n'
  const root = makeWorkspace({'cu/a.txt': text, 'cu/b.txt': text})
  const run = await runVanthu(['import', 'cu/khong-co.txt', 'cu', '/dev/zero', 'cu/a.txt', 'cu/b.txt'], {cwd: root})
  expectCalm(run)
  expect([run.status, run.err.trimEnd().split('\n')]).toEqual([
    2,
    ['cu/khong-co.txt', 'cu', '/dev/zero'].map(name => `vanthu: ${name}: không đọc được tệp`)
  ])
  expect(filesBelow(join(root, 'content'))).toEqual(['du-thao/bao-cao-ket-qua-2.mdx', 'du-thao/bao-cao-ket-qua.mdx'])
})

/** What was imported can be read again: nothing in it is a program, a tag or a hidden letter. */
async function expectDraft(root: string): Promise<void> {
  const run = await runVanthu(['check', '--root', root, '--json'])
  const codes = findingsOf(run).map(({code}) => code)
  expect(codes.filter(code => /^(?:MDX|FILE|META00[1-4])/.test(code))).toEqual([])
}
