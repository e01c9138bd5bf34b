import {gunzipSync, inflateRawSync, inflateSync} from 'node:zlib'
import {unzipSync} from 'fflate'
import {pdfTexts} from './pdf-texts.ts'

/** A file of a kind that is known, and cannot be opened: what is in it cannot be searched. */
export class UnreadableFile extends Error {}

/** All texts in a file, packed ones too: archives, PDFs, what pictures say of themselves, data within texts. */
export async function* fileTexts(bytes: Buffer, depth = 0): AsyncGenerator<string> {
  if (depth > deepest) throw new UnreadableFile('packed too often')
  if (startsWith(bytes, [0x1f, 0x8b])) yield* fileTexts(unpack(bytes, gunzipSync), depth + 1)
  else if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) yield* zipTexts(bytes, depth)
  else if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) yield* pdfTexts(bytes)
  else if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) yield* pngTexts(bytes)
  else yield* plainTexts(bytes, depth)
}

// --- internal ---

const deepest = 4
const largest = 500_000_000

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function unpack(bytes: Uint8Array, inflate: (bytes: Uint8Array, options: {maxOutputLength: number}) => Buffer): Buffer {
  try {
    return inflate(bytes, {maxOutputLength: largest})
  } catch (error) {
    throw new UnreadableFile(String(error))
  }
}

async function* zipTexts(bytes: Buffer, depth: number): AsyncGenerator<string> {
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(bytes)
  } catch (error) {
    throw new UnreadableFile(String(error))
  }
  for (const [name, content] of Object.entries(entries)) {
    yield name
    yield* fileTexts(Buffer.from(content.buffer, content.byteOffset, content.byteLength), depth + 1)
  }
}

/** UTF-8 whatever it is; UTF-16 where there are zero bytes; what is packed in the middle of it. */
async function* plainTexts(bytes: Buffer, depth: number): AsyncGenerator<string> {
  const text = bytes.toString('utf8')
  yield text
  if (bytes.includes(0)) yield* wideTexts(bytes)
  // The parts of a Word file carry data without saying so.
  if (depth === 0 && !text.includes('base64')) return
  for (const [packed] of text.matchAll(/[A-Za-z0-9+/_-]{80,}={0,2}/g)) {
    const content = Buffer.from(packed, 'base64')
    yield* wideOrPlain(content)
    const inflated = tryInflate(content)
    if (inflated) yield* fileTexts(inflated, depth + 1)
  }
}

/** Both orders of bytes, at even and at odd places. */
function* wideTexts(bytes: Buffer): Generator<string> {
  for (const start of [0, 1]) {
    const even = Buffer.from(bytes.subarray(start, start + Math.floor((bytes.length - start) / 2) * 2))
    yield even.toString('utf16le')
    yield even.swap16().toString('utf16le')
  }
}

function* wideOrPlain(bytes: Buffer): Generator<string> {
  yield bytes.toString('utf8')
  if (bytes.includes(0)) yield* wideTexts(bytes)
}

function tryInflate(bytes: Buffer): Buffer | undefined {
  for (const inflate of [inflateRawSync, inflateSync, gunzipSync])
    try {
      return inflate(bytes, {maxOutputLength: largest})
    } catch {
      // Not packed in this way.
    }
  return undefined
}

/** The chunks of a PNG but for its picture; compressed texts unpacked (PNG 3, 11.3.3). */
function* pngTexts(bytes: Buffer): Generator<string> {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (type !== 'IDAT') yield* wideOrPlain(Buffer.from(content))
    if (type === 'tEXt') yield content.toString('latin1')
    if (type === 'zTXt' || type === 'iTXt' || type === 'iCCP') yield* packedText(content)
    at += 12 + length
  }
}

/** Where the packed part begins depends on the words before it: it is looked for. */
function* packedText(content: Buffer): Generator<string> {
  for (let at = content.indexOf(0x78); at >= 0; at = content.indexOf(0x78, at + 1))
    try {
      const text = inflateSync(content.subarray(at), {maxOutputLength: largest})
      yield text.toString('utf8')
      yield text.toString('latin1')
      return
    } catch {
      // Another byte that looks like a beginning.
    }
}
