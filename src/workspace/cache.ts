import {createHash} from 'node:crypto'
import {readFileSync, statSync, utimesSync} from 'node:fs'
import {readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {z} from 'zod'
import {writeFileAtomically} from './write-file.ts'

/** Results by what they depend on: a kind (`page`, `pdf` …) and a digest name one, whoever made it. A lost or damaged entry is a miss. */
export interface Cache {
  bytes(kind: string, digest: string): Promise<Uint8Array | undefined>
  text(kind: string, digest: string): Promise<string | undefined>
  /** a value of another shape than the schema's is a miss */
  json<Value>(kind: string, digest: string, schema: z.ZodType<Value>): Promise<Value | undefined>
  /** best effort: where the disk is full or the workspace is read-only nothing is kept, and nothing fails */
  keep(kind: string, digest: string, content: string | Uint8Array): Promise<void>
  keepJson(kind: string, digest: string, value: unknown): Promise<void>
  /** drop what was not used for so many days, at most once a day; returns how many entries went */
  prune(days: number, now?: number): Promise<number>
}

/** The cache of a workspace, `<root>/.vanthu/cache/`; processes may share it, since every entry appears whole or not at all. */
export function openCache(root: string): Cache {
  const folder = join(root, '.vanthu', 'cache')
  const pathOf = (kind: string, digest: string) => join(folder, kind, digest.slice(0, 2), digest)
  const bytes = (kind: string, digest: string) => readEntry(pathOf(kind, digest))
  const text = async (kind: string, digest: string) => {
    const content = await bytes(kind, digest)
    return content && new TextDecoder().decode(content)
  }
  const keep = (kind: string, digest: string, content: string | Uint8Array) => keepEntry(pathOf(kind, digest), content)
  return {
    bytes,
    text,
    keep,
    json: async (kind, digest, schema) => parsed(await text(kind, digest), schema),
    keepJson: (kind, digest, value) => keep(kind, digest, JSON.stringify(value)),
    prune: (days, now = Date.now()) => pruneFolder(folder, days, now)
  }
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

// --- internal ---

const dayLength = 86_400_000
const sealLength = 64

/** An entry is the digest of its content, then the content: a file that a crash cut short does not match. */
async function readEntry(path: string): Promise<Uint8Array | undefined> {
  const entry = readIfThere(path)
  if (!entry) return undefined
  const content = entry.subarray(sealLength)
  if (entry.subarray(0, sealLength).toString('latin1') !== sha256(content)) return undefined
  markUsed(path)
  return content
}

/** At once and not in turns: for thousands of small files the turns take most of the time. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** The time of change tells when an entry was last used, to the day. */
function markUsed(path: string): void {
  try {
    const now = Date.now()
    if (now - statSync(path).mtimeMs > dayLength) utimesSync(path, now / 1000, now / 1000)
  } catch {
    // Another process pruned it, or the workspace is read-only: the content is read already.
  }
}

async function keepEntry(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content)
  try {
    await writeFileAtomically(path, Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]))
  } catch {
    // A full disk or a read-only workspace costs time later, not the result now.
  }
}

function parsed<Value>(text: string | undefined, schema: z.ZodType<Value>): Value | undefined {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Looking at each of many thousand entries takes longer than a build without a change. */
async function pruneFolder(folder: string, days: number, now: number): Promise<number> {
  const mark = join(folder, 'pruned')
  if (now - ((await stat(mark).catch(() => undefined))?.mtimeMs ?? 0) < dayLength) return 0
  await writeFileAtomically(mark, '').catch(() => undefined)
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  let dropped = 0
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const used = (await stat(path).catch(() => undefined))?.mtimeMs
    if (used === undefined || used >= now - days * dayLength) continue
    await rm(path, {force: true})
    dropped++
  }
  return dropped
}
