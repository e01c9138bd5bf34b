import {detachPictures} from './detach-pictures.ts'
import {baseFormat} from './format-name.ts'
import type {Converted, Pandoc} from './pandoc.ts'

/** What a file says of itself beside its text. */
export interface PaperIdentity {
  title: string
  /** BCP 47; `vi-VN` for the papers of this trade */
  lang?: string
}

/**
 * Write a paper, given as HTML (`officialHtml`), in one of pandoc's formats. Formats that cannot hold pictures get them as
 * files beside the output (`media`).
 */
export async function exportThroughPandoc(
  pandoc: Pandoc,
  html: string,
  format: string,
  {title, lang = 'vi-VN'}: PaperIdentity
): Promise<Converted> {
  const {text, pictures} = holdsPictures(format) ? {text: html, pictures: new Map()} : detachPictures(html)
  const converted = await pandoc.convert({
    from: 'html',
    to: format,
    input: text,
    settings: {
      standalone: true,
      titlePage: false,
      // A title in the metadata would be printed above the letterhead, save in an EPUB, which must have one.
      metadata: isEpub(format) ? {title, lang} : {lang},
      variables: {pagetitle: title, 'title-meta': title, papersize: 'a4'}
    }
  })
  return {...converted, media: new Map([...converted.media, ...pictures])}
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

function isEpub(format: string): boolean {
  return format.startsWith('epub')
}

/** Containers, and texts that take a picture in letters. */
function holdsPictures(format: string): boolean {
  return /^(epub|docx|odt|pptx|rtf|fb2|html|chunkedhtml|revealjs|s5|slid|dzslides|ipynb|json|native)/.test(format)
}
