import {type OpenedPdf, type PdfPage, pageLines} from '../open-pdf.ts'
import type {TextLine} from '../text-lines.ts'
import {comparePages, type LinePair, type PageComparison, without} from './compare-pages.ts'
import {edgeTexts, pictureTexts} from './known-texts.ts'
import type {MeasuredPaper} from './papers.ts'
import type {WordFormat} from './write-exports.ts'

/** How far an export, as a word processor prints it, agrees with our own print. */
export interface PaperComparison {
  pages: number
  words: number
  lines: number
  /** lines that are broken elsewhere, for a reason that is known */
  brokenElsewhere: number
  /** the line that is farthest from its place: of all, and of head and signature */
  farthest: LinePair | undefined
  farthestEdge: LinePair | undefined
  faults: string[]
}

/** mm by which a line may be away from its place */
const limit = 2

/** Compare both prints page by page: pages, words on each, every line and its place. */
export function comparePaper(
  {plan}: MeasuredPaper,
  format: WordFormat,
  print: OpenedPdf,
  office: OpenedPdf
): PaperComparison {
  const drawn = format === 'docx' ? pictureTexts(plan) : []
  const pages = print.pages.flatMap((page, index) => {
    const other = office.pages[index]
    return other ? [withoutPictures(comparePages(page, other, limit), drawn)] : []
  })
  const pairs = pages.flatMap(page => page.pairs)
  const edges = edgeTexts(plan)
  const unpaired = pages.flatMap(page => page.unpaired)
  return {
    pages: print.pages.length,
    words: sum(pages.map(({words}) => words)),
    lines: pairs.length,
    brokenElsewhere: unpaired.length,
    farthest: farthestOf(pairs),
    farthestEdge: farthestOf(pairs.filter(({line}) => edges.some(text => text.includes(line.text)))),
    faults: [
      ...(print.pages.length === office.pages.length
        ? []
        : [
            `${print.pages.length} pages are printed, ${office.pages.length} shown: ${office.pages.map(page => pageLines(page)[1]).join(' | ')}`
          ]),
      ...print.pages.flatMap((page, index) =>
        isTurned(page, office.pages[index]) ? [`page ${index + 1} lies the other way`] : []
      ),
      ...pages.flatMap(pageFaults)
    ]
  }
}

// --- internal ---

/** LibreOffice shows the raster of a drawing in .docx: its words are no text there. */
function withoutPictures(page: PageComparison, drawn: readonly string[][]): PageComparison {
  let {printOnly} = page
  const gone: string[] = []
  for (const words of drawn) {
    const rest = without(printOnly, words)
    if (printOnly.length - rest.length !== words.length) continue
    printOnly = rest
    gone.push(...words)
  }
  const isGone = ({text}: TextLine) => without(text.split(' '), gone).length === 0
  return {...page, printOnly, words: page.words - gone.length, unpaired: page.unpaired.filter(line => !isGone(line))}
}

function pageFaults(page: PageComparison, index: number): string[] {
  const {printOnly, officeOnly, unpaired} = page
  const moved = [...printOnly.map(word => `-${word}`), ...officeOnly.map(word => `+${word}`)]
  const lost = unpaired.find(({italic}) => !italic)
  return [
    ...(moved.length > 0 ? [`page ${index + 1}: other words: ${moved.join(' ')}`] : []),
    // LibreOffice gives slanted letters at the end of a line room for their overhang, 1/12 em, and breaks a full line before.
    ...(lost ? [`page ${index + 1}: not in its place: ${lost.text}`] : [])
  ]
}

function isTurned(print: PdfPage, office: PdfPage | undefined): boolean {
  return office !== undefined && Math.abs(print.width - office.width) > 1
}

function farthestOf(pairs: readonly LinePair[]): LinePair | undefined {
  return pairs.toSorted((a, b) => b.offset - a.offset)[0]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
