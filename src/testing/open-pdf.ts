import {getDocument, type PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {drawnBoxes, mmPerPoint, type PdfBox} from './drawn-boxes.ts'

/** A run of text as it stands on a page: `x` and `y` (baseline) in mm from the top left corner, `size` in points. */
export interface PdfText {
  text: string
  x: number
  y: number
  /** mm */
  width: number
  size: number
  /** PostScript name without the subset's prefix, e.g. `Tinos-Bold` */
  font: string
  bold: boolean
  italic: boolean
}

/** A page of a PDF; width and height in mm. */
export interface PdfPage {
  width: number
  height: number
  items: PdfText[]
  boxes: PdfBox[]
}

export interface PdfOutlineItem {
  title: string
  items: PdfOutlineItem[]
}

/** What a test may ask of a printed file. */
export interface OpenedPdf {
  pages: PdfPage[]
  outline: PdfOutlineItem[]
  /** the Info dictionary, e.g. `Title`, `Author`, `CreationDate` */
  metadata: Record<string, unknown>
  lang: string | undefined
  tagged: boolean
}

/** Opens a PDF and measures its text. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const file = await getDocument({data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true}).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= file.numPages; number++) pages.push(await readPage(await file.getPage(number)))
  const metadata: Record<string, unknown> = {...(await file.getMetadata()).info}
  const opened = {
    pages,
    outline: outlineItems(await file.getOutline()),
    metadata,
    lang: typeof metadata.Language === 'string' ? metadata.Language : undefined,
    tagged: isMarked(await file.getMarkInfo())
  }
  await file.loadingTask.destroy()
  return opened
}

/** The text of a page as lines from top to bottom, for readable assertions. */
export function pageLines(page: PdfPage): string[] {
  const lines = new Map<number, PdfText[]>()
  for (const item of page.items) {
    const line = [...lines.keys()].find(y => Math.abs(y - item.y) < 0.5) ?? item.y
    lines.set(line, [...(lines.get(line) ?? []), item])
  }
  const sorted = [...lines].sort(([a], [b]) => a - b)
  return sorted.map(([, items]) => joinLine(items.sort((a, b) => a.x - b.x)))
}

// --- internal ---

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const {width, height} = page.getViewport({scale: 1})
  // the fonts' real names are known only after the page's operators were read
  const boxes = drawnBoxes(await page.getOperatorList(), height)
  const content = await page.getTextContent()
  const items = content.items.flatMap(item => {
    if (!('transform' in item) || item.str.trim() === '') return []
    const [, , c = 0, d = 0, e = 0, f = 0]: number[] = item.transform
    const font = fontName(page, item.fontName)
    const place = {x: e * mmPerPoint, y: (height - f) * mmPerPoint, width: item.width * mmPerPoint}
    const style = {bold: /bold/i.test(font), italic: /italic|oblique/i.test(font)}
    return [{text: item.str, ...place, size: Math.hypot(c, d), font, ...style}]
  })
  return {width: width * mmPerPoint, height: height * mmPerPoint, items, boxes}
}

// typed as an object, but a map in fact
function isMarked(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true
}

function fontName(page: PDFPageProxy, id: string): string {
  const font: unknown = page.commonObjs.get(id)
  const name = typeof font === 'object' && font && 'name' in font ? String(font.name) : id
  return name.replace(/^[A-Z]{6}\+/, '')
}

interface RawOutlineItem {
  title: string
  items: RawOutlineItem[]
}

function outlineItems(items: RawOutlineItem[] | null): PdfOutlineItem[] {
  return (items ?? []).map(item => ({title: item.title, items: outlineItems(item.items)}))
}

function joinLine(items: PdfText[]): string {
  let text = ''
  let end = 0
  for (const item of items) {
    const gap = text !== '' && item.x - end > 0.15 * item.size * mmPerPoint
    text += (gap ? ' ' : '') + item.text
    end = item.x + item.width
  }
  return text.replace(/\s+/g, ' ').trim()
}
