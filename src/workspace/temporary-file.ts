import {createHash, randomUUID} from 'node:crypto'
import {readdir, rm} from 'node:fs/promises'
import {hostname} from 'node:os'
import {join} from 'node:path'

/**
 * A path in a folder for a file that is being written: its name tells which process of which machine writes it, so that a later run
 * knows what a killed one left. Such files of this machine are removed at a process's first write into a folder.
 */
export async function temporaryPath(folder: string): Promise<string> {
  tidied.set(folder, tidied.get(folder) ?? removeAbandoned(folder))
  await tidied.get(folder)
  return join(folder, `.vanthu-${machine}-${process.pid}-${randomUUID().slice(0, 8)}.tmp`)
}

// --- internal ---

/** Folders of this process are shared with other machines at times, and process ids are not. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

const tidied = new Map<string, Promise<void>>()

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, writer] = /^\.vanthu-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp$/.exec(name) ?? []
    if (host === machine && !isAlive(Number(writer))) await rm(join(folder, name), {force: true}).catch(() => undefined)
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    // A process of another user lives too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
