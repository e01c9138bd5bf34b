import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, isAbsolute, join} from 'node:path'
import {promisify} from 'node:util'

/** A pandoc of the machine. */
export interface FoundPandoc {
  path: string
  /** e.g. `3.9` */
  version: string
  /** new enough: an older one makes a different document of the same input */
  isUsable: boolean
}

/** The first pandoc on PATH that tells its version. */
export async function findNativePandoc(
  env: Readonly<Record<string, string | undefined>>
): Promise<FoundPandoc | undefined> {
  for (const path of programsOn(env.PATH ?? env.Path ?? '')) {
    const version = await versionOf(path)
    if (version) return {path, version, isUsable: isNewEnough(version)}
  }
  return undefined
}

/** Whether a version is the oldest that is taken, or later. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldest
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

// --- internal ---

const oldest = [3, 9] as const

/** Only whole paths: a relative entry of PATH would run what lies in the folder of the papers. */
function programsOn(path: string): string[] {
  const name = process.platform === 'win32' ? 'pandoc.exe' : 'pandoc'
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .map(folder => join(folder, name))
    .filter(existsSync)
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const {stdout} = await promisify(execFile)(path, ['--version'], {timeout: 5000, windowsHide: true})
    return /^pandoc(?:\.exe)? (\d+(?:\.\d+)*)/.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}
