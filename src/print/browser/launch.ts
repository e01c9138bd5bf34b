import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {within} from '../limits.ts'
import {BrowserNotFound, startHint} from './browser-not-found.ts'
import {type DevtoolsPipe, openDevtoolsPipe} from './devtools-pipe.ts'
import {type BrowserPlace, findBrowser} from './find-browser.ts'

/** A browser without a window, owned by this process; each of its pages shows one address. */
export interface Browser {
  devtools: DevtoolsPipe
  url: string
  /** frames are drawn only where they are asked for; the print page asks for none */
  framesOnDemand: boolean
  isConnected(): boolean
  /** ends the browser, whatever it does, and removes its profile */
  close(): Promise<void>
}

/** A browser whose process was started, and opens its first page by itself. */
export interface StartedBrowser {
  /** the browser as soon as it answers; throws `BrowserNotFound` */
  ready: Promise<Browser>
}

/**
 * Starts a browser without a window, to be closed by whoever asked for it. Where this process is interrupted, the browser
 * and its profile go first; where it is killed, the browser ends itself, as its pipe to this process breaks.
 */
export async function startBrowser(url: string, place?: BrowserPlace): Promise<StartedBrowser> {
  const found = place ?? (await findBrowser())
  const first = start(found, url)
  const {path, env, spareEnv} = found
  const ready = first.catch(error => {
    if (!spareEnv) throw error
    return start({...found, env: {...env, ...spareEnv}}, url)
  })
  return {
    ready: ready.catch(error => {
      throw new BrowserNotFound(`the browser ${path} did not start`, startHint(path), error)
    })
  }
}

// --- internal ---

async function start({path, args, env, from}: BrowserPlace, url: string): Promise<Browser> {
  const framesOnDemand = from === 'package'
  const profile = mkdtempSync(join(tmpdir(), 'vanthu-browser-'))
  const own = [...usualArgs, ...(framesOnDemand ? frameArgs : []), ...args]
  const child = spawn(path, [...own, `--user-data-dir=${profile}`, url], {
    env: {...process.env, ...env},
    // a group of its own: what the browser started ends with it, and a terminal's Ctrl-C comes to this process alone
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  })
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const close = async (): Promise<void> => {
    endGroup(child)
    // Nothing of it writes any more; its end takes longer than ours and need not be waited for.
    rmSync(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 5})
    child.unref()
  }
  closeOnSignals(close, ended)
  const [, , , output, input] = child.stdio
  const devtools = openDevtoolsPipe(output as Writable, input as Readable)
  let connected = true
  devtools.closed.then(() => {
    connected = false
  })
  try {
    await within(startLimit, devtools.send('Browser.getVersion'))
    return {devtools, url, framesOnDemand, isConnected: () => connected, close}
  } catch (error) {
    await close()
    throw error
  }
}

// Hinting would fit letters to a screen's pixels. No name is resolved: the print page reaches no network.
const usualArgs = [
  '--remote-debugging-pipe',
  '--headless',
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-features=Translate,PaintHolding,MediaRouter,OptimizationHints',
  '--disable-sync',
  '--hide-scrollbars',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain'
]

// Known to the browser of the package (headless shell) only.
const frameArgs = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw']

/** A program that says nothing for so long is no browser, or hangs. */
const startLimit = 20_000

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // it ended by itself meanwhile
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function closeOnSignals(close: () => Promise<void>, ended: Promise<void>): void {
  const onSignal = async (signal: NodeJS.Signals): Promise<void> => {
    forget()
    await close().catch(() => undefined)
    // now nobody handles it any more, unless the program itself does
    process.kill(process.pid, signal)
  }
  const forget = (): void => {
    for (const signal of signals) process.off(signal, onSignal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  ended.then(forget)
}
