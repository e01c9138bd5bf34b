import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser, type SaxesTagNS} from 'saxes'

/**
 * The cells of a sheet that its workbook shows as percentages, as `B4`: their number is a hundredth of what people read there, and
 * the reader of workbooks gives the number alone (ECMA-376, 18.8.30 numFmt). The workbook was looked at before: it is sound and small.
 */
export function percentCells(content: Uint8Array, sheet: string | number): Set<string> {
  const parts = unzipSync(content, {filter: ({name}) => name.startsWith('xl/') && /\.(xml|rels)$/.test(name)})
  const read = (name: string, open: (tag: Tag) => void) => {
    const part = parts[name]
    if (part) readTags(strFromU8(part), open)
  }
  const styles = percentStyles(read)
  const cells = new Set<string>()
  if (styles.size === 0) return cells
  read(sheetPart(sheet, read), ({name, attributes: {r, s}}) => {
    if (name === 'c' && r && s && styles.has(Number(s))) cells.add(r)
  })
  return cells
}

// --- internal ---

interface Tag {
  name: string
  attributes: Partial<Record<string, string>>
}

type ReadPart = (name: string, open: (tag: Tag) => void) => void

function readTags(xml: string, open: (tag: Tag) => void): void {
  const parser = new SaxesParser({xmlns: true})
  parser.on('opentag', ({local, attributes}: SaxesTagNS) => {
    const plain = Object.entries(attributes).map(([name, {value}]) => [name, value] as const)
    open({name: local, attributes: Object.fromEntries(plain)})
  })
  parser.write(xml).close()
}

/** The built-in formats 9 and 10 (`0%`, `0.00%`), and those of the workbook's own with a percent sign outside of quotes. */
function percentStyles(read: ReadPart): Set<number> {
  const formats = new Set(['9', '10'])
  const styles = new Set<number>()
  let inCells = false
  let count = 0
  read('xl/styles.xml', ({name, attributes: {numFmtId = '', formatCode = ''}}) => {
    if (name === 'numFmt' && /%/.test(formatCode.replace(/"[^"]*"|\\./g, ''))) formats.add(numFmtId)
    if (name === 'cellXfs') inCells = true
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false
    else if (name === 'xf' && inCells) {
      if (formats.has(numFmtId)) styles.add(count)
      count++
    }
  })
  return styles
}

/** The part of a sheet, by its name or its number from 1. */
function sheetPart(sheet: string | number, read: ReadPart): string {
  const relations: string[] = []
  read('xl/workbook.xml', ({name, attributes}) => {
    if (name !== 'sheet') return
    const isWanted = typeof sheet === 'number' ? relations.length + 1 === sheet : attributes.name === sheet
    relations.push(isWanted ? (attributes['r:id'] ?? '') : '')
  })
  const wanted = relations.find(relation => relation !== '')
  let target = ''
  read('xl/_rels/workbook.xml.rels', ({name, attributes: {Id, Target = ''}}) => {
    if (name === 'Relationship' && Id === wanted) target = Target
  })
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}
