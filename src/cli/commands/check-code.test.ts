import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'

const workspace = () =>
  makeWorkspace({
    'data/dia-ban.facts.yaml': 'thon: {value: 12, unit: thôn}\n',
    'content/a.mdx': '---\ntype: bao-cao\nsubject: A\n---\n\nXã có 12 thôn; 05/12 thôn (50%) đã xong.\n'
  })

const codes = (out: string) => JSON.parse(out).diagnostics.map(({code}: {code: string}) => code)

test('a rule that waits to be asked is silent, also for --fix', async () => {
  const root = workspace()
  expect(codes((await runVanthu(['check', '--json', '--root', root])).out)).toEqual(['FIG003'])
  await runVanthu(['check', '--fix', '--root', root])
  expect(readFileSync(join(root, 'content/a.mdx'), 'utf8')).toContain('Xã có 12 thôn')
})

test('--code reports that rule only, and --fix with it makes its fixes only', async () => {
  const root = workspace()
  expect(codes((await runVanthu(['check', '--code', 'fig013', '--json', '--root', root])).out)).toEqual(['FIG013'])
  const fixed = await runVanthu(['check', '--code', 'FIG013', '--fix', '--json', '--root', root])
  expect(codes(fixed.out)).toEqual([])
  expect(readFileSync(join(root, 'content/a.mdx'), 'utf8')).toContain('Xã có {dia_ban.thon} thôn; 05/12 thôn')
})

test('a code that is none, with the one that was meant', async () => {
  const run = await runVanthu(['check', '--code', 'FIG03', '--root', workspace()])
  expect(run).toEqual({
    status: 2,
    out: '',
    err: expect.stringMatching(/Không có quy tắc FIG03\n {2}→ Có phải FIG\d{3}\?/)
  })
})
