import {makeZip} from './make-xlsx.ts'

/** The parts of a Word file beside its text, as XML without their roots; a name of a file gives it as it is. */
export interface DocxParts {
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  /** lines for `document.xml.rels` */
  links?: string
  files?: Record<string, string | Buffer>
}

/** The files of a Word document written by hand, by their names in the package. */
export function docxFiles(
  body: string,
  {links = '', files = {}, ...parts}: DocxParts = {}
): Record<string, string | Buffer> {
  const named = Object.entries(parts).filter(([, xml]) => xml !== undefined)
  const own = named.map(([name]) => relationship(`part-${name}`, name, `${name}.xml`)).join('')
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': wordXml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(own + links),
    ...Object.fromEntries(named.map(([name, xml]) => [`word/${name}.xml`, wordXml(name, xml ?? '')])),
    ...files
  }
}

/** A Word file from the XML of its body. */
export function makeDocx(body: string, parts: DocxParts = {}): Buffer {
  return makeZip(docxFiles(body, parts))
}

/** How a paragraph of a test looks. */
export interface ParagraphLook {
  style?: string
  align?: string
  bold?: boolean
  /** list and level */
  list?: [number, number]
  /** more of `w:pPr` */
  more?: string
}

/** `w:p` with one run for a text, or with the runs that it is given. */
export function paragraph(content: string, {style, align, bold, list, more = ''}: ParagraphLook = {}): string {
  const runs = content.startsWith('<') ? content : run(content, bold ? '<w:b/>' : '')
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    list && `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`,
    align && `<w:jc w:val="${align}"/>`,
    more
  ]
  return `<w:p><w:pPr>${properties.filter(Boolean).join('')}</w:pPr>${runs}</w:p>`
}

/** `w:r` with a text; tabs and line ends become their elements. */
export function run(text: string, look = ''): string {
  const pieces = text.split(/([\t\n])/).map(piece => {
    if (piece === '\t') return '<w:tab/>'
    return piece === '\n' ? '<w:br/>' : piece && `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`
  })
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${pieces.join('')}</w:r>`
}

/** `w:tbl` of cells given as XML or as text; `ruled` draws its lines. */
export function table(rows: readonly (readonly string[])[], {ruled = false} = {}): string {
  const borders = ruled
    ? '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'
    : ''
  const lines = rows.map(cells => `<w:tr>${cells.map(content => cell(content)).join('')}</w:tr>`)
  return `<w:tbl><w:tblPr>${borders}</w:tblPr>${lines.join('')}</w:tbl>`
}

/** `w:tc` of paragraphs, or of a text; `properties` is more of `w:tcPr`. */
export function cell(content: string, properties = ''): string {
  if (content.startsWith('<w:tc>')) return content
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
}

/** One line of a relationships part. */
export function relationship(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${more}/>`
}

/** Text as XML has it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** A part of `word/` around its content. */
export function wordXml(root: string, content: string): string {
  const names = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${names.join(' ')}>${content}</w:${root}>`
}

// --- internal ---

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: office,
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
}
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

function relationships(lines: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`
}
