import {
  packedBytes,
  readZipDirectory,
  unpackEntry,
  type ZipEntry,
  ZipError,
  type ZipProblem
} from '../../workspace/zip.ts'
import {refusals} from '../refusals.ts'
import {Unreadable} from './unreadable.ts'
import {parseXml, type XmlElement} from './xml.ts'

/** The parts of an Office file by their names, unpacked only when they are asked for. */
export interface Package {
  names: string[]
  /** the tree of an XML part; nothing where there is no such part */
  xml(name: string): XmlElement | undefined
  /** a part as it stands, such as a picture */
  bytes(name: string): Uint8Array | undefined
}

/** Open an Office file; what no program of good faith writes is refused before it is unpacked. */
export function openPackage(bytes: Uint8Array): Package {
  if (isCompound(bytes)) throw new Unreadable(refusals.locked)
  const entries = told(() => readZipDirectory(bytes))
  let unpacked = 0
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name)
    if (!entry) return undefined
    const part = told(() => unpack(bytes, entry))
    unpacked += part.length
    if (unpacked > mostUnpacked) throw new Unreadable(refusals.bomb)
    return part
  }
  return {
    names: [...entries.keys()],
    bytes: read,
    xml: name => {
      const part = read(name)
      return part && parseXml(decode(part))
    }
  }
}

// --- internal ---

const largestPart = 32_000_000
const mostUnpacked = 96_000_000
/** XML of a long table packs forty times; no paper packs four hundred times. */
const highestRatio = 400
const ratioMatters = 1_000_000

/** The old container: a .doc with another name, or a .docx under a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packedBytes(bytes, entry)
  const limit = Math.min(largestPart, Math.max(ratioMatters, entry.packedSize * highestRatio))
  if (entry.size > limit) throw new ZipError('bomb')
  return unpackEntry(bytes, entry, limit)
}

/** The problem of an archive in the import's own words. */
function told<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof ZipError ? new Unreadable(refusals[refusalOf[error.problem]]) : error
  }
}

const refusalOf = {broken: 'brokenZip', locked: 'locked', bomb: 'bomb'} as const satisfies Record<ZipProblem, string>

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(utf16, {fatal: true}).decode(bytes)
  } catch {
    throw new Unreadable(refusals.brokenPart)
  }
}
