import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeWorkspace, type Run, runVanthu} from '../run-vanthu.ts'
import {expectCalm, expectWhole, filesBelow} from './calm.ts'
import {type MachineCase, machineCorpus, oddWorkspaces} from './machine.ts'
import {spawnVanthu} from './spawn-vanthu.ts'

const linux = process.platform === 'linux'

describe.runIf(linux)('calls that cannot be done end in one line with status 2', () => {
  test.each(machineCorpus.map(hostile => [hostile.name, hostile] as const))(
    '%s',
    {timeout: 30_000},
    async (_, hostile) => {
      const {root, run} = await call(hostile)
      expectCalm(run)
      expect(run.status).toBe(2)
      const [line, ...hints] = run.err.trimEnd().split('\n')
      expect(line!.replace(/^vanthu: /, '')).toMatch(hostile.says)
      expect(hints.every(hint => hint.startsWith('  → '))).toBe(true)
      expectWhole(root)
      expect(filesBelow(join(root, 'out')).filter(file => file.endsWith('.html'))).toEqual([])
    }
  )
})

describe.runIf(linux)('odd workspaces are no failure', () => {
  test.each(oddWorkspaces.map(hostile => [hostile.name, hostile] as const))(
    '%s',
    {timeout: 30_000},
    async (_, hostile) => {
      const {root, run} = await call(hostile)
      expectCalm(run)
      expect([run.status, run.err]).toEqual([0, ''])
      expectWhole(root)
    }
  )
})

test('what cannot be read is told by its name, and is no finding', async context => {
  context.skip(process.getuid?.() !== 0, 'only root may become another user')
  const root = makeWorkspace({'content/a.mdx': '---\ntype: bao-cao\n---\n\nA.\n', 'content/closed/b.mdx': 'B'})
  const {chmodSync} = await import('node:fs')
  chmodSync(root, 0o755)
  chmodSync(join(root, 'content/closed'), 0o700)
  const folder = await spawnVanthu(['check', '--root', root], {uid: 65_534})
  expect([folder.status, folder.err]).toEqual([2, expect.stringMatching(/^vanthu: Không đọc được .+ \(EACCES\)\n/)])
  chmodSync(join(root, 'content/closed'), 0o755)
  chmodSync(join(root, 'content/a.mdx'), 0o600)
  const file = await spawnVanthu(['check', '--root', root], {uid: 65_534})
  expect([file.status, file.err]).toEqual([2, expect.stringMatching(/^vanthu: Không đọc được .+a\.mdx \(EACCES\)\n/)])
})

/** The call in this process, or in one of its own where the environment matters. */
async function call({
  files,
  prepare,
  argv,
  env
}: Omit<MachineCase, 'says' | 'name'>): Promise<{root: string; run: Run}> {
  const root = makeWorkspace(files)
  prepare?.(root)
  const run = env ? await spawnVanthu(argv(root), {env, cwd: root}) : await runVanthu(argv(root), {cwd: root})
  expect(existsSync(root)).toBe(true)
  return {root, run}
}
