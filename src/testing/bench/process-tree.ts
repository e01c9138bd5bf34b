import {readdirSync, readFileSync} from 'node:fs'

/** Watch a process and all below it; gives the largest memory that any of them ever held, in MB, by the command's name. Linux only. */
export function watchTree(root: number): () => Map<string, number> {
  const peaks = new Map<string, number>()
  const look = () => {
    for (const pid of treeOf(root)) {
      const {name, megabytes} = memoryOf(pid) ?? {}
      if (name !== undefined && megabytes !== undefined) peaks.set(name, Math.max(peaks.get(name) ?? 0, megabytes))
    }
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

/** The high-water mark of a process's resident memory. */
function memoryOf(pid: number): {name: string; megabytes: number} | undefined {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`)) ?? []
  if (kilobytes === undefined) return undefined
  const words = read(`/proc/${pid}/cmdline`).split('\0')
  const name = words.find(word => /astro|pagefind|vanthu\.mjs/.test(word))?.replace(/^.*\//, '') ?? words[0] ?? ''
  return {name, megabytes: Number(kilobytes) / 1024}
}

/** A process that has ended in between has nothing to read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
