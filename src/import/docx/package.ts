import {inflateRawSync} from 'node:zlib'
import {refusals} from '../refusals.ts'
import {Unreadable} from './unreadable.ts'
import {parseXml, type XmlElement} from './xml.ts'
import {readZipDirectory, type ZipEntry} from './zip-directory.ts'

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
  const entries = readZipDirectory(bytes)
  let unpacked = 0
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name)
    if (!entry) return undefined
    const part = unpack(bytes, entry)
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
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new Unreadable(refusals.brokenZip)
  const limit = Math.min(largestPart, Math.max(ratioMatters, packed.length * highestRatio))
  if (entry.size > limit) throw new Unreadable(refusals.bomb)
  try {
    // The directory may lie about the size: the limit holds for what really comes out.
    return inflateRawSync(packed, {maxOutputLength: limit})
  } catch (error) {
    throw new Unreadable(error instanceof RangeError ? refusals.bomb : refusals.brokenZip)
  }
}

function packedBytes(bytes: Uint8Array, {offset, packedSize}: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new Unreadable(refusals.brokenZip)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw new Unreadable(refusals.brokenZip)
  return bytes.subarray(start, start + packedSize)
}

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(utf16, {fatal: true}).decode(bytes)
  } catch {
    throw new Unreadable(refusals.brokenPart)
  }
}
