import {readZipDirectory, unpackEntry, type ZipEntry, ZipError} from './zip.ts'

/**
 * Why a workbook is not opened: it is no zip archive, unpacks to far more than it is, or names cells so far out that the sheet would
 * not fit into memory. The archive's own words about sizes are not believed.
 */
export function refuseWorkbook(content: Buffer): 'zip' | 'unpacked' | 'area' | undefined {
  let left = largestUnpacked
  try {
    for (const entry of readZipDirectory(content).values()) {
      if (!/\.(xml|rels)$/.test(entry.name)) continue
      const unpacked = unpackWithin(content, entry, left)
      if (unpacked === undefined) return 'unpacked'
      left -= unpacked.length
      if (areaOf(new TextDecoder('latin1').decode(unpacked)) > largestArea) return 'area'
    }
  } catch (error) {
    if (error instanceof ZipError) return 'zip'
    throw error
  }
  return undefined
}

// --- internal ---

const largestUnpacked = 100_000_000
const largestArea = 5_000_000

function unpackWithin(content: Uint8Array, entry: ZipEntry, most: number): Uint8Array | undefined {
  try {
    return unpackEntry(content, entry, most)
  } catch (error) {
    if (error instanceof ZipError && error.problem === 'bomb') return undefined
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
