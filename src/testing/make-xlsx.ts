import {crc32, deflateRawSync} from 'node:zlib'

/** A zip archive of these files; `claim` overrides what the directory says about the unpacked size. */
export function makeZip(files: Record<string, string | Buffer>, claim?: number): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const entry = entryFields(name, crc32(bytes), packed.length, claim ?? bytes.length)
    const local = Buffer.concat([uint32(0x04034b50), entry, Buffer.from(name)])
    directory.push(uint32(0x02014b50), uint16(20), entry, Buffer.alloc(10), uint32(offset), Buffer.from(name))
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const list = Buffer.concat(directory)
  const count = uint16(Object.keys(files).length)
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(list.length), uint32(offset), uint16(0)]
  return Buffer.concat([...parts, list, ...end])
}

/** A workbook of sheets by name, each given as the XML of its rows. */
export function makeWorkbook(
  sheets: Record<string, string>,
  more: Record<string, string> = {}
): Record<string, string> {
  const names = Object.keys(sheets)
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const links = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
  )
  return {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${links.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`
      ])
    ),
    ...more
  }
}

/** The XML of rows: numbers, texts and booleans; nothing for an empty cell; `{day}` for the number of a day. */
export function sheetRows(
  rows: readonly (readonly (string | number | boolean | {day: number} | undefined)[])[]
): string {
  return rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`
    )
    .join('')
}

// --- internal ---

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

function cellXml(cell: string | number | boolean | {day: number} | undefined, row: number, column: number): string {
  const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`
  if (cell === undefined) return ''
  if (typeof cell === 'object') return `<c ${at} s="1"><v>${cell.day}</v></c>`
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${Number(cell)}</v></c>`
  return `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`
}

/** The fields that both headers of an entry share: version, flags, method, time, sum, sizes, lengths. */
function entryFields(name: string, sum: number, packed: number, unpacked: number): Buffer {
  const lengths = [uint16(Buffer.byteLength(name)), uint16(0)]
  return Buffer.concat([
    uint16(20),
    uint16(0),
    uint16(8),
    uint32(0),
    uint32(sum),
    uint32(packed),
    uint32(unpacked),
    ...lengths
  ])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
