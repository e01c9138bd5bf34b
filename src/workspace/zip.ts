import {inflateRawSync} from 'node:zlib'

/** Why an archive is not read: it is no sound ZIP, it is under a password, or it holds more than any real one. */
export type ZipProblem = 'broken' | 'locked' | 'bomb'

/** Thrown by the reader of archives; each caller has its own words for it. */
export class ZipError extends Error {
  readonly problem: ZipProblem

  constructor(problem: ZipProblem) {
    super(problem)
    this.problem = problem
  }
}

/** One file in an archive, as its directory describes it; nothing is unpacked yet. */
export interface ZipEntry {
  /** with `/` */
  name: string
  /** 0 stored, 8 deflated */
  method: number
  packedSize: number
  /** what the directory claims */
  size: number
  /** offset of the local header */
  offset: number
}

/** Read the directory at the end of an archive (APPNOTE 4.3.12); encrypted, divided and doubled entries are refused. */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new ZipError('bomb')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ZipError('broken')
    const nameLength = view.getUint16(at + 28, true)
    const entry = readEntry(view, at, nameLength)
    if (entries.has(entry.name)) throw new ZipError('broken')
    entries.set(entry.name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of one file as they lie in the archive. */
export function packedBytes(bytes: Uint8Array, {offset, packedSize}: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new ZipError('broken')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw new ZipError('broken')
  return bytes.subarray(start, start + packedSize)
}

/** Unpack one file; more than `most` bytes are a bomb, whatever the directory claims. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) {
    if (packed.length > most) throw new ZipError('bomb')
    return packed
  }
  if (entry.method !== 8) throw new ZipError('broken')
  try {
    return inflateRawSync(packed, {maxOutputLength: Math.max(most, 1)})
  } catch (error) {
    throw new ZipError(error instanceof RangeError ? 'bomb' : 'broken')
  }
}

// --- internal ---

/** A paper or workbook has a dozen parts, one with many pictures a few hundred. */
const mostEntries = 2_000
const zip64 = 0xffffffff

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw new ZipError('broken')
}

function readEntry(view: DataView, at: number, nameLength: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (isEncrypted) throw new ZipError('locked')
  const entry = {
    name: nameAt(view, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true)
  }
  if ([entry.packedSize, entry.size, entry.offset].includes(zip64)) throw new ZipError('bomb')
  return entry
}

function nameAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new ZipError('broken')
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length)).replaceAll('\\', '/')
}
