/** A WebP picture without alpha as its picture data alone: no colour profile, no word about who made it. */
export function plainWebp(bytes: Buffer): Buffer {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (name === 'VP8 ' || name === 'VP8L') return riff(bytes.subarray(at, end))
    at = end
  }
  throw new Error('a WebP file without a picture')
}

// --- internal ---

function riff(chunk: Buffer): Buffer {
  const head = Buffer.from('RIFF....WEBP', 'latin1')
  head.writeUInt32LE(chunk.length + 4, 4)
  return Buffer.concat([head, chunk])
}
