import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {runProgram} from '../cli/run-program.ts'

/** What one call of the program left: exit status and both outputs. */
export interface Run {
  status: number
  out: string
  err: string
}

/** Run the program in this process, as a user without a terminal would; the day is fixed. */
export async function runVanthu(argv: string[], {cwd = process.cwd(), today = '2026-11-21'} = {}): Promise<Run> {
  const run: Run = {status: 0, out: '', err: ''}
  const io = {
    out: (text: string) => {
      run.out += text
    },
    err: (text: string) => {
      run.err += text
    },
    watched: false,
    colour: false
  }
  run.status = await runProgram(argv, {cwd, today, io})
  return run
}

/** A workspace of its own for one test, from file texts; it goes when the test ends. */
export function makeWorkspace(files: Record<string, string | Uint8Array>): string {
  const root = temporaryFolder()
  mkdirSync(join(root, 'content'))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true})
    writeFileSync(join(root, file), content)
  }
  return root
}

/** A copy of a fixture workspace that a test may write into. */
export function copyWorkspace(fixture: string): string {
  const root = temporaryFolder()
  cpSync(fixture, root, {recursive: true})
  return root
}

// --- internal ---

function temporaryFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-test-'))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  return root
}
