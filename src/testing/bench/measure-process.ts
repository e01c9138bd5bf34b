import {spawn} from 'node:child_process'
import {watchTree} from './process-tree.ts'

/** How long a whole process took, and the largest memory of it and of those below it, in MB by name. */
export interface Measured {
  seconds: number
  peaks: Map<string, number>
}

/** Run a program of this Node to its end, with its output away; fails where it does. */
export function measureProcess(call: string[], env: Record<string, string> = {}): Promise<Measured> {
  const start = performance.now()
  const {promise, resolve, reject} = Promise.withResolvers<Measured>()
  const child = spawn(process.execPath, call, {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, ...env}})
  const peaks = watchTree(child.pid ?? 0)
  child.on('error', reject)
  child.on('exit', status => {
    const measured = {seconds: (performance.now() - start) / 1000, peaks: peaks()}
    if (status === 0) resolve(measured)
    else reject(new Error(`${call.join(' ')} ended with ${status}`))
  })
  return promise
}
