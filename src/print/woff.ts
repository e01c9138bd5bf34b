import {inflateSync} from 'node:zlib'

/** First and last code point, both inclusive. */
export type CodeRange = [number, number]

/** The code points for which a WOFF 1 file has a glyph, by its `cmap` table of format 4 or 12. */
export function mappedRanges(woff: Buffer): CodeRange[] {
  const cmap = readTable(woff, 'cmap')
  const subtables = Array.from({length: cmap.readUInt16BE(2)}, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index))
  )
  return subtables.flatMap(subtable => {
    const format = subtable.readUInt16BE(0)
    if (format === 12) return groups(subtable)
    return format === 4 ? segments(subtable) : []
  })
}

// --- internal ---

function readTable(woff: Buffer, tag: string): Buffer {
  for (let entry = 44; entry < 44 + 20 * woff.readUInt16BE(12); entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue
    const [offset, packed, length] = [4, 8, 12].map(part => woff.readUInt32BE(entry + part))
    const data = woff.subarray(offset, offset! + packed!)
    return packed === length ? data : inflateSync(data)
  }
  throw new Error(`no table ${tag} in the font`)
}

function groups(subtable: Buffer): CodeRange[] {
  return Array.from({length: subtable.readUInt32BE(12)}, (_, index) => [
    subtable.readUInt32BE(16 + 12 * index),
    subtable.readUInt32BE(20 + 12 * index)
  ])
}

function segments(subtable: Buffer): CodeRange[] {
  const doubled = subtable.readUInt16BE(6)
  const ranges: CodeRange[] = Array.from({length: doubled / 2}, (_, index) => [
    subtable.readUInt16BE(16 + doubled + 2 * index),
    subtable.readUInt16BE(14 + 2 * index)
  ])
  return ranges.filter(([, last]) => last !== 0xffff)
}
