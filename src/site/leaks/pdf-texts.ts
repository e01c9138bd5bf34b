import type * as PdfLib from '@cantoo/pdf-lib'
import {type CharacterMap, parseCharacterMap} from './pdf-character-map.ts'
import {contentTexts} from './pdf-content.ts'

/**
 * The texts of a PDF: all strings of its objects (title, outline, notes, alternative texts), all its streams but pictures and fonts, and what its
 * pages show, read through the character maps of their fonts. Throws where it cannot be opened.
 */
export async function* pdfTexts(bytes: Uint8Array): AsyncGenerator<string> {
  const library = await import('@cantoo/pdf-lib')
  const {context} = await library.PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: library.ParseSpeeds.Fastest,
    throwOnInvalidObject: true
  })
  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const fonts = new Map<string, Set<CharacterMap>>()
  for (const object of objects)
    for (const dictionary of dictionariesIn(object, library)) addFonts(dictionary, fonts, library)
  for (const object of objects) {
    yield* stringsIn(object, library)
    if (object instanceof library.PDFRawStream && isText(object.dict, library))
      yield* streamTexts(object, fonts, library)
  }
}

// --- internal ---

type Library = typeof PdfLib

function* dictionariesIn(object: PdfLib.PDFObject, library: Library): Generator<PdfLib.PDFDict> {
  if (object instanceof library.PDFDict) {
    yield object
    for (const value of object.values()) yield* dictionariesIn(value, library)
  } else if (object instanceof library.PDFArray)
    for (const value of object.asArray()) yield* dictionariesIn(value, library)
  else if (object instanceof library.PDFStream) yield* dictionariesIn(object.dict, library)
}

function* stringsIn(object: PdfLib.PDFObject, library: Library): Generator<string> {
  if (object instanceof library.PDFString || object instanceof library.PDFHexString) yield object.decodeText()
  else if (object instanceof library.PDFName) yield object.decodeText()
  else if (object instanceof library.PDFArray) for (const value of object.asArray()) yield* stringsIn(value, library)
  else if (object instanceof library.PDFStream) yield* stringsIn(object.dict, library)
  else if (object instanceof library.PDFDict)
    for (const [key, value] of object.entries()) {
      yield key.decodeText()
      yield* stringsIn(value, library)
    }
}

/** Pictures and fonts hold no text; cut fonts name their glyphs by number. */
function isText(dictionary: PdfLib.PDFDict, library: Library): boolean {
  const subtype = dictionary.get(library.PDFName.of('Subtype'))?.toString() ?? ''
  const isFont = dictionary.has(library.PDFName.of('Length1')) || /^\/(?:OpenType|CIDFontType0C|Type1C)$/.test(subtype)
  return !isFont && subtype !== '/Image'
}

/** The names of fonts in resources: `/F4` may be another font on another page, so each name has all that it may be. */
function addFonts(dictionary: PdfLib.PDFDict, fonts: Map<string, Set<CharacterMap>>, library: Library): void {
  const named = dictionary.lookup(library.PDFName.of('Font'))
  if (!(named instanceof library.PDFDict)) return
  for (const [name, reference] of named.entries()) {
    const font = named.context.lookup(reference)
    const stream = font instanceof library.PDFDict ? font.lookup(library.PDFName.of('ToUnicode')) : undefined
    if (!(stream instanceof library.PDFRawStream)) continue
    const known = maps.get(stream) ?? parseCharacterMap(decoded(stream, library).toString('latin1'))
    maps.set(stream, known)
    const key = name.decodeText()
    fonts.set(key, (fonts.get(key) ?? new Set()).add(known))
  }
}

const maps = new WeakMap<PdfLib.PDFRawStream, CharacterMap>()

function* streamTexts(
  stream: PdfLib.PDFRawStream,
  fonts: ReadonlyMap<string, ReadonlySet<CharacterMap>>,
  library: Library
): Generator<string> {
  const bytes = decoded(stream, library)
  yield bytes.toString('utf8')
  const content = bytes.toString('latin1')
  if (/\bT[jJ]\b|['"]\s/.test(content) && content.includes('BT')) yield* contentTexts(content, fonts)
}

function decoded(stream: PdfLib.PDFRawStream, library: Library): Buffer {
  return Buffer.from(library.decodePDFRawStream(stream).decode())
}
