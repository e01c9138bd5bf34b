import {inflateRawSync} from 'node:zlib'

/**
 * Why a workbook is not opened: it is no zip archive, unpacks to far more than it is, or names cells so far out that the sheet would
 * not fit into memory. The archive's own words about sizes are not believed.
 */
export function refuseWorkbook(content: Buffer): 'zip' | 'unpacked' | 'area' | undefined {
  let left = largestUnpacked
  try {
    for (const entry of entriesOf(content)) {
      if (!/\.(xml|rels)$/.test(entry.name)) continue
      const unpacked = unpack(content, entry, left)
      if (unpacked === undefined) return 'unpacked'
      left -= unpacked.length
      if (areaOf(unpacked.toString('latin1')) > largestArea) return 'area'
    }
  } catch {
    return 'zip'
  }
  return undefined
}

// --- internal ---

const largestUnpacked = 100_000_000
const largestArea = 5_000_000
const mostEntries = 2_000

interface Entry {
  name: string
  method: number
  start: number
  packed: number
}

/** The entries of the archive's directory (APPNOTE 4.3.12); throws where it is none. */
function entriesOf(content: Buffer): Entry[] {
  const end = content.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('no directory')
  const count = content.readUInt16LE(end + 10)
  if (count > mostEntries) throw new Error('too many entries')
  const entries: Entry[] = []
  let at = content.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (content.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry')
    const nameLength = content.readUInt16LE(at + 28)
    const header = content.readUInt32LE(at + 42)
    entries.push({
      name: content.toString('utf8', at + 46, at + 46 + nameLength),
      method: content.readUInt16LE(at + 10),
      packed: content.readUInt32LE(at + 20),
      start: header + 30 + content.readUInt16LE(header + 26) + content.readUInt16LE(header + 28)
    })
    at += 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(content: Buffer, {method, start, packed}: Entry, most: number): Buffer | undefined {
  const bytes = content.subarray(start, start + packed)
  if (method === 0) return bytes.length <= most ? bytes : undefined
  try {
    return inflateRawSync(bytes, {maxOutputLength: Math.max(most, 1)})
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Rows × columns up to the outermost cell: the reader fills the gaps. */
function areaOf(sheet: string): number {
  let [rows, columns] = [0, 0]
  for (const [, letters = '', row = ''] of sheet.matchAll(
    /<(?:\w+:)?(?:c|row)\b[^<>]{0,200}?\sr\s?=\s?["']([A-Za-z]*)(\d*)/g
  )) {
    rows = Math.max(rows, Number(row))
    columns = Math.max(
      columns,
      [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    )
  }
  return rows * Math.max(columns, 1)
}
