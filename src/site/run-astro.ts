import {spawn} from 'node:child_process'
import {join} from 'node:path'

/** One run of Astro's build in a process of its own: its memory goes with it, its log and its settings stay out of ours. */
export interface AstroRun {
  project: string
  outDir: string
  variables: Record<string, string>
}

/** Run it; the last lines of its log where it failed, nothing where it went well. */
export async function runAstro({project, outDir, variables}: AstroRun): Promise<string[]> {
  const program = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const child = spawn(process.execPath, [program, 'build', '--root', project, '--outDir', outDir], {
    cwd: project,
    env: {...process.env, ...quiet, ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true
  })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text))
  const stop = () => child.kill()
  process.once('exit', stop)
  const status = await new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', (code, signal) => resolve(code === 0 ? '' : `${signal ?? code}`))
  })
  process.off('exit', stop)
  return status === '' ? [] : [...lastLines(log.join('')), `astro build: ${status}`]
}

// --- internal ---

/** No message home, no look for a newer version, no colours in the log. */
const quiet = {ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', NO_COLOR: '1', FORCE_COLOR: '0'}

const shownLines = 4

/** The lines that say what went wrong: without the clock, the progress, the stack and where to read more. */
function lastLines(log: string): string[] {
  return log
    .split('\n')
    .map(line => line.replace(/^\d\d:\d\d:\d\d\s+/, '').trim())
    .filter(
      line =>
        line !== '' &&
        !/^at |^[├└▶]|^\[(?:build|vite|types|content)\]|^Stack trace|^Location|^Error reference|^https?:|^(?:file:\/\/)?\/\S+$/.test(
          line
        )
    )
    .slice(-shownLines)
}
