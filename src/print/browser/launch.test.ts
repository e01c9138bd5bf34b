import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {BrowserNotFound} from './browser-not-found.ts'
import {startBrowser} from './launch.ts'

it('says so where the program is no browser', async () => {
  const {ready} = await startBrowser('about:blank', {path: '/bin/false', args: [], env: {}, from: 'installed'})
  await expect(ready).rejects.toBeInstanceOf(BrowserNotFound)
})

describe.runIf(process.platform === 'linux')('a process that is ended while it prints', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves no browser behind (%s)', async signal => {
    const code = `
      import {startBrowser} from './src/print/browser/launch.ts'
      const browser = await (await startBrowser('about:blank')).ready
      await browser.devtools.send('Target.createTarget', {url: 'about:blank'})
      console.log('ready')
      setInterval(() => {}, 1000)`
    const root = new URL('../../..', import.meta.url)
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit']
    })
    await new Promise(resolve => child.stdout.once('data', resolve))
    const browsers = descendants(child.pid!)
    expect(browsers.length).toBeGreaterThan(0)
    child.kill(signal)
    await new Promise(resolve => child.once('exit', resolve))
    await expect.poll(() => browsers.filter(isRunning), {timeout: 5_000}).toEqual([])
  })
})

function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    .map(Number)
  return children.flatMap(child => [child, ...descendants(child)])
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
