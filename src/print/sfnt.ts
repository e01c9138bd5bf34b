/** First and last code point, both inclusive. */
export type CodeRange = [number, number]

/** The code points for which a TrueType file has a glyph, by its `cmap` table of format 4 or 12. */
export function mappedRanges(font: Buffer): CodeRange[] {
  const cmap = tableOf(font, 'cmap')
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

function tableOf(font: Buffer, tag: string): Buffer {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    if (font.toString('latin1', entry, entry + 4) === tag) return font.subarray(font.readUInt32BE(entry + 8))
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
