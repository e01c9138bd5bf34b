import {refusals} from '../refusals.ts'
import {Unreadable} from './unreadable.ts'

/** One file in a package, as its directory describes it; nothing is unpacked yet. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated */
  method: number
  packedSize: number
  /** what the directory claims */
  size: number
  /** offset of the local header */
  offset: number
}

/** Read the directory at the end of a ZIP file; encrypted, divided and doubled entries are refused. */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new Unreadable(refusals.bomb)
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Unreadable(refusals.brokenZip)
    const nameLength = view.getUint16(at + 28, true)
    const entry = readEntry(view, at, nameLength)
    if (entries.has(entry.name)) throw new Unreadable(refusals.brokenZip)
    entries.set(entry.name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

// --- internal ---

/** A paper has a dozen parts, one with many pictures a few hundred. */
const mostEntries = 2_000
const zip64 = 0xffffffff

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Unreadable(refusals.brokenZip)
}

function readEntry(view: DataView, at: number, nameLength: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (isEncrypted) throw new Unreadable(refusals.locked)
  const entry = {
    name: nameAt(view, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true)
  }
  if ([entry.packedSize, entry.size, entry.offset].includes(zip64)) throw new Unreadable(refusals.bomb)
  return entry
}

function nameAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new Unreadable(refusals.brokenZip)
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length)).replaceAll('\\', '/')
}
