import {existsSync} from 'node:fs'
import {BrowserNotFound, variableHint} from './browser-not-found.ts'
import {installedBrowsers} from './installed-browsers.ts'
import {unpackBrowser} from './packed-browser.ts'

/** A browser that can be started: its program, and what its process needs beyond the usual. */
export interface BrowserPlace {
  path: string
  args: string[]
  env: Record<string, string>
  /** for a machine that lacks what the program needs, where it does not start without */
  spareEnv?: Record<string, string>
  from: 'VANTHU_BROWSER' | 'installed' | 'package'
}

/** The machine as the finder sees it; tests give another one. */
export interface Machine {
  platform: NodeJS.Platform
  arch: string
  env: Record<string, string | undefined>
  exists(path: string): boolean
  /** unpacks the browser that came as a package; undefined where that package was not installed */
  unpack(): Promise<Omit<BrowserPlace, 'from'> | undefined>
}

/** Finds a browser: the one that `VANTHU_BROWSER` names, an installed one, or on Linux x64 the one from the package. */
export async function findBrowser(machine: Machine = thisMachine): Promise<BrowserPlace> {
  const {platform, arch, env, exists} = machine
  const named = env.VANTHU_BROWSER
  if (named) {
    if (!exists(named)) throw new BrowserNotFound(`VANTHU_BROWSER: no file ${named}`, variableHint)
    return {path: named, args: [], env: {}, from: 'VANTHU_BROWSER'}
  }
  const installed = installedBrowsers(platform, env).find(exists)
  if (installed) return {path: installed, args: [], env: {}, from: 'installed'}
  const packed = platform === 'linux' && arch === 'x64' ? await machine.unpack() : undefined
  if (packed) return {...packed, from: 'package'}
  throw new BrowserNotFound(`no browser found on ${platform} ${arch}`)
}

// --- internal ---

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  exists: existsSync,
  unpack: unpackBrowser
}
