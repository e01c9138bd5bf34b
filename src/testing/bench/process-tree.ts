import {readdirSync, readFileSync} from 'node:fs'

/**
 * Watch a process and all below it; gives the largest memory that any of them ever held, in MB, by the command's name, and the largest that they
 * held at one time (`together`). Linux only.
 */
export function watchTree(root: number): () => Map<string, number> {
  const peaks = new Map<string, number>()
  const look = () => {
    const found = treeOf(root).flatMap(pid => memoryOf(pid) ?? [])
    const keep = (name: string, megabytes: number) => peaks.set(name, Math.max(peaks.get(name) ?? 0, megabytes))
    for (const {name, peak} of found) keep(name, peak)
    keep(
      'together',
      found.reduce((sum, {held}) => sum + held, 0)
    )
  }
  const clock = setInterval(look, 250)
  return () => {
    clearInterval(clock)
    return peaks
  }
}

// --- internal ---

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const parent = parentOf(entry)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)]
  return below(root)
}

function parentOf(pid: string): number | undefined {
  // The name stands in parentheses and may hold anything.
  const [, parent] = /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`)) ?? []
  return parent === undefined ? undefined : Number(parent)
}

/** The high-water mark of a process's resident memory, and what it holds now. */
function memoryOf(pid: number): {name: string; peak: number; held: number} | undefined {
  const status = read(`/proc/${pid}/status`)
  const [peak, held] = ['VmHWM', 'VmRSS'].map(field => Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]))
  if (!peak || !held) return undefined
  const words = read(`/proc/${pid}/cmdline`).split('\0')
  const known = words.find(word => /astro|pagefind|esbuild|vanthu\.mjs/.test(word)) ?? words[0] ?? ''
  return {name: known.replace(/^.*\//, ''), peak: peak / 1024, held: held / 1024}
}

/** A process that has ended in between has nothing to read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
