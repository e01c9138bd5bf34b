import {spawn} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Run} from '../run-vanthu.ts'

/** A run of the program as a process: `status` is -1 where a signal ended it. */
export interface ProcessRun extends Run {
  signal: NodeJS.Signals | null
  /** whether any process of this run still lives, its browsers included; known on Linux only */
  isAlive: () => boolean
}

/** How a process is started, and what happens to it. */
export interface ProcessOptions {
  cwd?: string
  env?: Record<string, string>
  uid?: number
  /** a shell command in which `vanthu` stands for the program, e.g. `vanthu check | head -1` */
  shell?: string
  /** send this signal as soon as the condition holds */
  kill?: {signal: NodeJS.Signals; when: () => boolean}
}

/** Run the real program in a process of its own. */
export async function spawnVanthu(argv: string[], options: ProcessOptions = {}): Promise<ProcessRun> {
  const mark = randomUUID()
  const child = spawn(...commandOf(argv, options.shell), {
    ...(options.cwd === undefined ? {} : {cwd: options.cwd}),
    ...(options.uid === undefined ? {} : {uid: options.uid, gid: options.uid}),
    env: {...process.env, ...options.env, VANTHU_TEST_RUN: mark},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const run = {out: '', err: ''}
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text))
  const watch = setInterval(() => {
    if (!options.kill?.when()) return
    clearInterval(watch)
    child.kill(options.kill.signal)
  }, 5)
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (...end) => resolve(end))
  })
  clearInterval(watch)
  return {...run, status: status ?? -1, signal, isAlive: () => someProcessHas(`VANTHU_TEST_RUN=${mark}`)}
}

// --- internal ---

const main = fileURLToPath(new URL('../../cli/vanthu.mjs', import.meta.url))

function commandOf(argv: string[], shell?: string): [string, string[]] {
  if (shell === undefined) return [process.execPath, [main, ...argv]]
  return ['sh', ['-c', `vanthu() { '${process.execPath}' '${main}' "$@"; }; ${shell}`, 'sh', ...argv]]
}

function someProcessHas(variable: string): boolean {
  return processIds().some(id => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'latin1').includes(variable)
    } catch {
      return false
    }
  })
}

function processIds(): string[] {
  try {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name))
  } catch {
    return []
  }
}
