import {execFile} from 'node:child_process'
import {bridgeClosed, brokenPandoc, conversionFailed, tookTooLong, tookTooMuch} from './failures.ts'
import type {PandocLimits} from './pandoc-limits.ts'

/** Where a pandoc process runs and what ends it. */
export interface NativeRun {
  /** the only folder that it is told of */
  folder: string
  limits: PandocLimits
  signal: AbortSignal
}

/** Run pandoc without a shell; gives its standard output, or throws one line that says what happened. */
export function runNativePandoc(path: string, args: string[], {folder, limits, signal}: NativeRun): Promise<string> {
  const heap = ['+RTS', `-M${Math.floor(limits.memory / 1e6)}m`, '-RTS']
  const settings = {
    cwd: folder,
    // Names and messages are UTF-8 whatever the machine speaks; nothing of the user's set-up is read.
    env: {LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', HOME: folder, SYSTEMROOT: process.env.SYSTEMROOT ?? ''},
    timeout: limits.time,
    killSignal: 'SIGKILL' as const,
    windowsHide: true,
    signal
  }
  return new Promise((resolve, reject) => {
    execFile(path, [...heap, ...args], settings, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if (signal.aborted) reject(bridgeClosed())
      else if (error.killed) reject(tookTooLong(limits.time))
      else if (error.code === heapOverflow) reject(tookTooMuch(limits))
      else if (typeof error.code === 'number') reject(conversionFailed(stderr))
      else reject(brokenPandoc(error))
    })
  })
}

// --- internal ---

/** exit status of a Haskell program whose heap is full */
const heapOverflow = 251
