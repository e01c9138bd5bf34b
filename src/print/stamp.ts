import type * as PdfLib from '@cantoo/pdf-lib'
import type {PdfMetadata} from './job.ts'
import {pdfLib} from './pdf-lib.ts'

const {ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFString} = pdfLib

/** A file with its document information, and the fonts that it holds. */
export interface StampedPdf {
  pdf: Uint8Array
  /** PostScript names without the subset's prefix, sorted */
  fonts: string[]
}

/**
 * The one place for what is done to a file after the browser made it: document information with both dates from the
 * paper. Tags and outline stay as they are.
 */
export async function stampPdf(bytes: Uint8Array, metadata: PdfMetadata): Promise<StampedPdf> {
  const file = await PDFDocument.load(steadyNodeNames(bytes), {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest})
  sortNodeNames(file)
  const date = new Date(`${metadata.date}T00:00:00Z`)
  file.setTitle(metadata.title, {showInWindowTitleBar: true})
  file.setAuthor(metadata.author)
  file.setSubject(metadata.subject)
  file.setKeywords(metadata.keywords)
  file.setLanguage(metadata.language)
  file.setCreator('vanthu')
  file.setCreationDate(date)
  file.setModificationDate(date)
  return {
    pdf: await file.save({updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY}),
    fonts: embeddedFonts(file)
  }
}

// --- internal ---

// Table heads are named by the browser's running count of nodes, e.g. `(node00000843)`, and two runs may count them in another
// order: count from 1 in the order of their objects. The length stays, as the file's offsets do.
function steadyNodeNames(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const owners = [...text.matchAll(/\/ID \(node(\d{8})\)/g)].map(({1: name, index}) => ({
    name,
    object: objectAt(text, index)
  }))
  if (owners.length === 0) return bytes
  const names = owners.sort((a, b) => a.object - b.object).map(({name}) => name)
  const ranks = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]))
  return Buffer.from(
    text.replace(/(?<=\(node)\d{8}(?=\))/g, name => ranks.get(name) ?? name),
    'latin1'
  )
}

function objectAt(text: string, index: number): number {
  const head = text.lastIndexOf(' 0 obj', index)
  return Number(/\d+$/.exec(text.slice(Math.max(head - 10, 0), head))?.[0])
}

// A name tree is searched by the order of its names (ISO 32000-1, 7.9.6), and the new ones stand in the old order.
function sortNodeNames(file: PdfLib.PDFDocument): void {
  const leaves = file.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(object => object instanceof PDFDict && object.has(PDFName.of('Limits')) && object.has(PDFName.of('Names')))
    .filter(leaf => leaf instanceof PDFDict)
    .map(leaf => ({leaf, names: leaf.lookup(PDFName.of('Names'), PDFArray)}))
    .filter(({names}) => nameAt(names, 0).startsWith('node'))
  const entries = leaves
    .flatMap(({names}) =>
      Array.from({length: names.size() / 2}, (_, index) => [names.get(2 * index), names.get(2 * index + 1)] as const)
    )
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  for (const {leaf, names} of leaves) {
    const own = entries.splice(0, names.size() / 2)
    leaf.set(PDFName.of('Names'), file.context.obj(own.flat()))
    leaf.set(PDFName.of('Limits'), file.context.obj([own[0]![0], own.at(-1)![0]]))
  }
}

function nameAt(names: PdfLib.PDFArray, index: number): string {
  const name = names.get(index)
  return name instanceof PDFString ? name.asString() : ''
}

function embeddedFonts(file: PdfLib.PDFDocument): string[] {
  const names = new Set<string>()
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue
    const name = object.get(PDFName.of('BaseFont')) ?? object.get(PDFName.of('Subtype'))
    if (name instanceof PDFName) names.add(name.decodeText().replace(/^[A-Z]{6}\+/, ''))
  }
  return [...names].sort()
}
