import {spawn} from 'node:child_process'
import {join} from 'node:path'

/** One run of Astro's build in a process of its own: its memory goes with it, its log and its settings stay out of ours. */
export interface AstroRun {
  project: string
  outDir: string
  variables: Record<string, string>
}

/** Astro on its way: it loads its program, and waits for the input (`site-input.ts`). */
export interface AstroProcess {
  /** its input is written: let it go on to its end. The last lines of its log where it failed, nothing where it went well. */
  finish(): Promise<string[]>
  /** end it, whatever it does; resolves once it is gone */
  stop(): Promise<void>
}

/** Start it early: the seconds that it takes to load pass beside other work. */
export function startAstro({project, outDir, variables}: AstroRun): AstroProcess {
  const program = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const child = spawn(process.execPath, [program, 'build', '--silent', '--root', project, '--outDir', outDir], {
    cwd: project,
    env: {...process.env, ...quiet, ...variables},
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true
  })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text))
  // One that ended early reads nothing any more; its status tells of that.
  child.stdin.on('error', () => undefined)
  const kill = () => child.kill()
  process.once('exit', kill)
  const ended = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', (code, signal) => resolve(code === 0 ? '' : `${signal ?? code}`))
  }).finally(() => process.off('exit', kill))
  return {
    async finish() {
      child.stdin.end()
      const status = await ended
      return status === '' ? [] : [...lastLines(log.join('')), `astro build: ${status}`]
    },
    async stop() {
      kill()
      await ended
    }
  }
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
