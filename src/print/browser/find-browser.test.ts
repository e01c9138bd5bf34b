import {describe, expect, it} from 'vitest'
import {BrowserNotFound} from './browser-not-found.ts'
import {findBrowser, type Machine} from './find-browser.ts'

const packed = {path: '/cache/chromium', args: ['--disable-gpu'], env: {LD_LIBRARY_PATH: '/cache/lib'}}

function machine(changes: Partial<Machine> & {files?: string[]}): Machine {
  const {files = [], ...rest} = changes
  return {
    platform: 'linux',
    arch: 'x64',
    env: {PATH: '/usr/bin:/opt/bin'},
    exists: path => files.includes(path),
    unpack: async () => packed,
    ...rest
  }
}

describe('findBrowser', () => {
  it('takes the browser that VANTHU_BROWSER names before any other', async () => {
    const env = {VANTHU_BROWSER: '/my/chrome', PATH: '/usr/bin'}
    const found = await findBrowser(machine({env, files: ['/my/chrome', '/usr/bin/chromium']}))
    expect(found).toMatchObject({path: '/my/chrome', from: 'VANTHU_BROWSER'})
  })

  it('does not fall back where VANTHU_BROWSER names nothing', async () => {
    const search = findBrowser(machine({env: {VANTHU_BROWSER: '/gone'}, files: ['/usr/bin/chromium']}))
    await expect(search).rejects.toMatchObject({
      name: 'BrowserNotFound',
      hint: {vi: expect.stringContaining('VANTHU_BROWSER')}
    })
  })

  it('prefers Chrome over Chromium, wherever on the path they are', async () => {
    const found = await findBrowser(machine({files: ['/usr/bin/chromium', '/opt/bin/google-chrome']}))
    expect(found).toMatchObject({path: '/opt/bin/google-chrome', from: 'installed'})
  })

  it('finds Edge on Windows', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = {PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)'}
    expect((await findBrowser(machine({platform: 'win32', env, files: [edge]}))).path).toBe(edge)
  })

  it('finds a browser in the home folder of a Mac', async () => {
    const chrome = '/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const found = await findBrowser(machine({platform: 'darwin', env: {HOME: '/Users/an'}, files: [chrome]}))
    expect(found.path).toBe(chrome)
  })

  it('unpacks the one from the package where none is installed', async () => {
    expect(await findBrowser(machine({}))).toEqual({...packed, from: 'package'})
  })

  it('says what to do where there is none at all', async () => {
    const bare = [
      machine({unpack: async () => undefined}),
      machine({arch: 'arm64'}),
      machine({platform: 'darwin', env: {}})
    ]
    for (const each of bare) await expect(findBrowser(each)).rejects.toBeInstanceOf(BrowserNotFound)
  })
})
