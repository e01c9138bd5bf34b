import {spawn} from 'node:child_process'

/** Minimum, median and maximum of some runs, in milliseconds. */
export interface Timing {
  min: number
  median: number
  max: number
}

/** Run a function some times after one warm-up; what it does must be the same each time. */
export async function timeRuns(runs: number, work: () => unknown): Promise<Timing> {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return {min: times[0]!, median: times[Math.floor(times.length / 2)]!, max: times.at(-1)!}
}

/** Run a command to its end; a failing command fails the bench. */
export function runCommand(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, ...env}})
    let errors = ''
    child.stderr.on('data', chunk => {
      errors += String(chunk)
    })
    child.on('error', reject)
    child.on('close', code =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}: ${errors.slice(-400)}`))
    )
  })
}

/** `123 ms (118–140)`: the noise of the machine stands beside the figure. */
export function showTiming({min, median, max}: Timing): string {
  return `${show(median)} (${show(min)}–${show(max)})`
}

/** Milliseconds as a person reads them. */
export function show(milliseconds: number): string {
  return milliseconds >= 1000
    ? `${(milliseconds / 1000).toFixed(2)} s`
    : `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`
}
