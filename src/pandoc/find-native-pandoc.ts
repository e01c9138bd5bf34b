import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, isAbsolute, join} from 'node:path'
import {promisify} from 'node:util'
import type {PassedOver} from './pandoc.ts'

/** A pandoc of the machine, and why it is not used where that is so. */
export interface FoundPandoc {
  path: string
  /** e.g. `3.9` */
  version: string
  fault?: PassedOver['reason']
}

/** The first pandoc on PATH that tells its version. */
export async function findNativePandoc(
  env: Readonly<Record<string, string | undefined>>
): Promise<FoundPandoc | undefined> {
  for (const path of programsOn(env.PATH ?? env.Path ?? '')) {
    const version = await versionOf(path)
    if (version === undefined) continue
    if (!isNewEnough(version)) return {path, version, fault: 'too-old'}
    return (await worksInSandbox(path)) ? {path, version} : {path, version, fault: 'data-in-files'}
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
const run = promisify(execFile)
const soon = {timeout: 5000, windowsHide: true}

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
  const {stdout} = await run(path, ['--version'], soon).catch(() => ({stdout: ''}))
  return /^pandoc(?:\.exe)? (\d+(?:\.\d+)*)/.exec(stdout)?.[1]
}

/** Some distributions keep pandoc's own templates in files, which its sandbox does not read: then it writes neither .odt nor .docx. */
async function worksInSandbox(path: string): Promise<boolean> {
  const written = run(path, ['--sandbox', '--from=native', '--to=odt', '--output=-'], {...soon, encoding: 'buffer'})
  // A program that reads nothing closes the pipe; that is an answer too.
  written.child.stdin?.on('error', () => {}).end('[]')
  return written.then(
    ({stdout}) => stdout.length > 0,
    () => false
  )
}
