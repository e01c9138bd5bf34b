import type * as PdfLib from '@cantoo/pdf-lib'
import type {PdfMetadata} from './job.ts'
import {pdfLib} from './pdf-lib.ts'

const {ParseSpeeds, PDFDict, PDFDocument, PDFName} = pdfLib

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

// Table heads are named by the browser's running count of nodes, e.g. `(node00000843)`: count from 1 in each file. The
// order stays, as the name tree needs it, and the length, as the file's offsets do.
function steadyNodeNames(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const names = [...new Set(text.match(/(?<=\(node)\d{8}(?=\))/g))].sort()
  if (names.length === 0) return bytes
  const ranks = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]))
  return Buffer.from(
    text.replace(/(?<=\(node)\d{8}(?=\))/g, name => ranks.get(name) ?? name),
    'latin1'
  )
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
