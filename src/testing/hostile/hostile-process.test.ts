import {execFileSync} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {projectFolder} from '../../site/assets/project-folder.ts'
import {makeWorkspace} from '../run-vanthu.ts'
import {expectCalm, expectWhole, expectWholePdfs, filesBelow} from './calm.ts'
import {fill, many, reportFront} from './hostile-case.ts'
import {type ProcessRun, spawnVanthu} from './spawn-vanthu.ts'

const linux = process.platform === 'linux'
const draft = `${reportFront}\nNội dung.\n`
const long = `${reportFront}\n${many(10, index => `## Tiêu đề ${index}\n\n${fill('Nội dung của đoạn. ', 3000)}\n\n`)}`
const longPapers = (count: number) =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`content/p${index}.mdx`, `${long}${index}\n`]))

describe.runIf(linux)('outputs that go away', () => {
  test('a reader that leaves early changes nothing, not even the status', async () => {
    const root = makeWorkspace({'content/a.mdx': fill('<A />\n\n', 70_000)})
    const shell = `{ vanthu check --root ${root}; echo "status $?" >&2; } | head -c 10`
    const run = await spawnVanthu([], {shell})
    expect([run.out.length, run.err]).toEqual([10, 'status 1\n'])
  })

  test('a full disk under the results is one line and status 2', async () => {
    const root = makeWorkspace({'content/a.mdx': draft})
    const run = await spawnVanthu([], {shell: `vanthu check --root ${root} > /dev/full`})
    expectCalm(run)
    expect([run.status, run.err]).toEqual([2, expect.stringMatching(/^vanthu: không ghi được kết quả .*ENOSPC.*\n$/)])
  })

  test('a folder that is gone is one line and status 2', async () => {
    const root = makeWorkspace({'content/a.mdx': draft, 'gone/a': ''})
    const run = await spawnVanthu([], {shell: `cd ${root}/gone && rm -r ${root}/gone && vanthu check`})
    expectCalm(run)
    expect([run.status, run.err]).toEqual([2, expect.stringMatching(/^vanthu: .+\n$/)])
  })
})

describe.runIf(linux)('a process that is ended from outside', {timeout: 60_000}, () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('%s in the middle of a print', async signal => {
    const root = makeWorkspace(longPapers(40))
    const out = join(root, 'out')
    const run = await spawnVanthu(['print', '--root', root, '--out', out], {
      kill: {signal, when: () => filesBelow(out).some(file => file.endsWith('.pdf'))}
    })
    expect([run.signal, run.status, run.out, run.err]).toEqual([signal, -1, '', ''])
    expectWholePdfs(out)
    expect(filesBelow(out).length).toBeLessThan(40)
    await expectGone(run)
    const again = await spawnVanthu(['print', '--root', root, '--out', out, 'p0'])
    expect([again.status, again.err]).toEqual([0, ''])
    expectWhole(out)
  })

  test('SIGKILL in the middle of a site: the old one stands', async () => {
    const old = {'out/index.html': 'old', 'out/.vanthu-site.json': '{"entries":["index.html"]}'}
    const name = `killed-${randomUUID()}`
    const root = makeWorkspace({[`content/${name}.mdx`]: draft, ...old})
    const out = join(root, 'out')
    const run = await spawnVanthu(['build', '--root', root, '--out', out], {
      kill: {signal: 'SIGKILL', when: () => buildWith(`pdf/${name}.pdf`) !== undefined}
    })
    const left = buildWith(`pdf/${name}.pdf`)
    if (left) rmSync(left, {recursive: true})
    expect(run.signal).toBe('SIGKILL')
    expect(filesBelow(out)).toEqual(['.vanthu-site.json', 'index.html'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old')
    await expectGone(run)
  })

  test('SIGKILL in the middle of an import: every draft is whole', async () => {
    const text = `ĐẢNG UỶ XÃ A\n\nBÁO CÁO\nKết quả\n\n${fill('Nội dung của đoạn. ', 20_000)}\nHết.\n`
    const names = Array.from({length: 60}, (_, index) => `p${index}.txt`)
    const root = makeWorkspace(Object.fromEntries(names.map(name => [name, text])))
    const run = await spawnVanthu(['import', '--root', root, ...names.map(name => join(root, name))], {
      kill: {signal: 'SIGKILL', when: () => filesBelow(join(root, 'content')).length > 5}
    })
    expect(run.signal).toBe('SIGKILL')
    const drafts = filesBelow(join(root, 'content')).filter(file => file.endsWith('.mdx'))
    expect(drafts.length).toBeLessThan(60)
    for (const file of drafts) expect(readFileSync(join(root, 'content', file), 'utf8')).toMatch(/Hết\.\s*$/)
  })
})

describe.runIf(linux)('a full disk', {timeout: 60_000}, () => {
  test('keeps what was there, and takes nothing by halves', async context => {
    const disk = makeDisk('96k')
    context.skip(disk === undefined, 'a small disk can be mounted by root only')
    const root = makeWorkspace(longPapers(4))
    expectFull(await spawnVanthu(['print', '--root', root, '--out', join(disk!, 'pdf')]))
    expectWhole(disk!)
  })

  test('a site that does not fit leaves the old one', async context => {
    const disk = makeDisk('256k')
    context.skip(disk === undefined, 'a small disk can be mounted by root only')
    writeFileSync(join(disk!, 'index.html'), 'old')
    writeFileSync(join(disk!, '.vanthu-site.json'), '{"entries":["index.html"]}')
    const root = makeWorkspace({'content/a.mdx': draft})
    const run = await spawnVanthu(['build', '--root', root, '--out', disk!])
    expectCalm(run)
    expect([run.status, run.err]).toEqual([2, expect.stringMatching(/^vanthu: Không ghi được .+ENOSPC.+\n {2}→ .+\n$/)])
    expect(readFileSync(join(disk!, 'index.html'), 'utf8')).toBe('old')
    expect(filesBelow(disk!)).toEqual(['.vanthu-site.json', 'index.html'])
  })

  test('an import and a fix leave the old file', async context => {
    const disk = makeDisk('64k')
    context.skip(disk === undefined, 'a small disk can be mounted by root only')
    const paper = `${reportFront}\nNội\u200B dung. ${fill('Nội dung. ', 30_000)}\n`
    mkdirSync(join(disk!, 'content'))
    writeFileSync(join(disk!, 'content/a.mdx'), paper)
    expectFull(await spawnVanthu(['check', '--fix', '--root', disk!]))
    expect(readFileSync(join(disk!, 'content/a.mdx'), 'utf8')).toBe(paper)
    const source = makeWorkspace({'b.txt': `BÁO CÁO\nKết quả\n\n${fill('Nội dung. ', 40_000)}\n`})
    const run = await spawnVanthu(['import', '--root', disk!, join(source, 'b.txt')])
    expect([run.status, run.err]).toEqual([2, expect.stringMatching(/^vanthu: .*Ổ đĩa đầy, không ghi được .+\n$/)])
    expect(filesBelow(disk!)).toEqual(['content/a.mdx'])
  })
})

test('two prints at once into one folder are both whole', {timeout: 60_000}, async () => {
  const root = makeWorkspace({'content/a.mdx': draft, 'content/b.mdx': draft})
  const print = () => spawnVanthu(['print', '--root', root, '--out', join(root, 'out')])
  const runs = await Promise.all([print(), print()])
  expect(runs.map(({status, err}) => [status, err])).toEqual([
    [0, ''],
    [0, '']
  ])
  expectWhole(root)
})

/** The folder of the build that has made this file of its site, before it is published. */
function buildWith(file: string): string | undefined {
  const builds = join(projectFolder, '.vanthu', 'astro')
  const names = existsSync(builds) ? readdirSync(builds) : []
  return names.map(name => join(builds, name)).find(build => existsSync(join(build, 'site', file)))
}

function expectFull(run: ProcessRun): void {
  expectCalm(run)
  expect([run.status, run.err]).toEqual([
    2,
    expect.stringMatching(/^vanthu: Ổ đĩa đầy, không ghi được .+\n {2}→ .+\n$/)
  ])
}

/** No process of the run outlives it for long: a browser without its driver ends itself. */
async function expectGone(run: ProcessRun): Promise<void> {
  await expect.poll(run.isAlive, {timeout: 20_000, interval: 100}).toBe(false)
}

/** A disk of its own of that size; nothing where this user may not mount one. */
function makeDisk(size: string): string | undefined {
  const disk = join(makeWorkspace({}), 'content')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', disk], {stdio: 'ignore'})
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['-l', disk]))
  return disk
}
