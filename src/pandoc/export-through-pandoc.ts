import {detachPictures, type Rasterise, rasteriseDrawings} from './embedded-pictures.ts'
import {baseFormat} from './format-name.ts'
import type {Converted, Pandoc} from './pandoc.ts'

/** What a file needs beside its text. */
export interface ExportedPaper {
  /** of the paper, as `officialHtml` writes it */
  html: string
  title: string
  /** makes PNG of the drawings where a format knows no SVG; without it such formats lose them, with a warning */
  rasterise?: Rasterise
}

/** The file, and what must lie beside it. */
export interface ExportedFile extends Converted {
  /** pictures by the path that the file calls them by, e.g. `media/picture-1.png` */
  media: ReadonlyMap<string, Uint8Array>
}

/** Write a paper in one of pandoc's formats. Formats that cannot hold pictures get them as files beside the output (`media`). */
export async function exportThroughPandoc(
  pandoc: Pandoc,
  {html, title, rasterise}: ExportedPaper,
  format: string
): Promise<ExportedFile> {
  const drawn = rasterise && !showsSvg(format) ? await rasteriseDrawings(html, rasterise) : html
  const {html: input, pictures} = holdsPictures(format) ? {html: drawn, pictures: new Map()} : detachPictures(drawn)
  const converted = await pandoc.convert({
    from: 'html',
    to: format,
    input,
    settings: {
      standalone: true,
      titlePage: false,
      // A title in the metadata would be printed above the letterhead, save in an EPUB, which must have one.
      metadata: format.startsWith('epub') ? {title, lang} : {lang},
      variables: {pagetitle: title, 'title-meta': title, papersize: 'a4'}
    }
  })
  return {...converted, media: pictures}
}

/** The ending of a format's files, e.g. `.tex` of `latex`. */
export function fileEnding(format: string): string {
  const base = baseFormat(format) ?? format
  return endings.find(([names]) => names.test(base))?.[1] ?? `.${base}`
}

// --- internal ---

const endings: readonly [RegExp, string][] = [
  [/^epub/, '.epub'],
  [/^(latex|beamer|context)$/, '.tex'],
  [/^(markdown|commonmark|gfm)/, '.md'],
  [/^(html|revealjs|s5|slid|dzslides)/, '.html'],
  [/^chunkedhtml$/, '.zip'],
  [/^(docbook|jats|tei|xml|opendocument)/, '.xml'],
  [/^asciidoc/, '.adoc'],
  [/^typst$/, '.typ'],
  [/^(plain|ansi)$/, '.txt'],
  [/^texinfo$/, '.texi'],
  [/^csljson$/, '.json'],
  [/^bib(la)?tex$/, '.bib']
]

const lang = 'vi-VN'

function showsSvg(format: string): boolean {
  return !/^(rtf|latex|beamer|context|docx|pptx|fb2|icml|texinfo)/.test(format)
}

/** Containers, and texts that take a picture in letters. */
function holdsPictures(format: string): boolean {
  return /^(epub|docx|odt|pptx|rtf|fb2|html|chunkedhtml|revealjs|s5|slid|dzslides|ipynb|json|native)/.test(format)
}
