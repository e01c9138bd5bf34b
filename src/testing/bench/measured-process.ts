import {spawn} from 'node:child_process'

/** One whole process: its time, its peak of memory, what it wrote. */
export interface MeasuredRun {
  milliseconds: number
  megabytes: number
  output: string
}

/** Run a TypeScript file by this Node to its end; a failing process fails the bench. */
export function runMeasured(file: string, args: string[]): Promise<MeasuredRun> {
  const start = performance.now()
  const report = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`
  const hook = `data:text/javascript,${encodeURIComponent(report)}`
  const child = spawn(process.execPath, ['--import', hook, file, ...args], {stdio: ['ignore', 'pipe', 'pipe']})
  const written = {out: '', err: ''}
  child.stdout.on('data', chunk => {
    written.out += String(chunk)
  })
  child.stderr.on('data', chunk => {
    written.err += String(chunk)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      const [, kilobytes] = /peak (\d+)$/.exec(written.err) ?? []
      if (code !== 0 || !kilobytes) reject(new Error(`${file} ended with ${code}: ${written.err.slice(-400)}`))
      else
        resolve({
          milliseconds: performance.now() - start,
          megabytes: Number(kilobytes) / 1024,
          output: written.out.trim()
        })
    })
  })
}
