import type {Picture} from '../record.ts'
import type {Package} from './package.ts'
import type {PictureShelf} from './story.ts'

/** The pictures of a file, each kept once; what the bytes do not show to be a picture is left where it is. */
export function openPictures(source: Package): PictureShelf {
  const pictures: Picture[] = []
  const ordinals = new Map<string, number | undefined>()
  return {
    pictures,
    add(part) {
      if (!ordinals.has(part)) ordinals.set(part, keep(source.bytes(part), pictures))
      return ordinals.get(part)
    }
  }
}

// --- internal ---

const mostPictures = 500

/** First bytes of the formats that a browser or Word shows and that cannot hold a program. */
const signatures: [extension: string, bytes: number[], offset?: number][] = [
  ['.png', [0x89, 0x50, 0x4e, 0x47]],
  ['.jpg', [0xff, 0xd8, 0xff]],
  ['.gif', [0x47, 0x49, 0x46, 0x38]],
  ['.bmp', [0x42, 0x4d]],
  ['.tif', [0x49, 0x49, 0x2a, 0x00]],
  ['.tif', [0x4d, 0x4d, 0x00, 0x2a]],
  ['.webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['.emf', [0x20, 0x45, 0x4d, 0x46], 40],
  ['.wmf', [0xd7, 0xcd, 0xc6, 0x9a]]
]

function keep(bytes: Uint8Array | undefined, pictures: Picture[]): number | undefined {
  const extension =
    bytes && signatures.find(([, sign, offset = 0]) => sign.every((byte, at) => bytes[offset + at] === byte))?.[0]
  if (!bytes || !extension || pictures.length >= mostPictures) return undefined
  return pictures.push({extension, bytes})
}
