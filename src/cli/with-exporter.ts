import type {Pandoc} from '../pandoc/pandoc.ts'
import {type ExportSource, exportFormats} from '../word/formats.ts'
import {CliError} from './cli-error.ts'
import type {Call} from './command.ts'

/** A paper in a format: its file, and the pictures that must lie beside it. */
export interface ExportedFile {
  content: Uint8Array | string
  /** by their paths below the file's folder */
  media: ReadonlyMap<string, Uint8Array>
  /** what the format could not hold, in pandoc's words */
  warnings: readonly string[]
}

/** Writes papers in one format. */
export interface Exporter {
  /** of the files, e.g. `.docx` */
  ending: string
  write: (source: ExportSource) => Promise<ExportedFile>
}

/** Work with the writer of a format: our own, or pandoc's; what pandoc does not know is told before any paper is read. */
export async function withExporter<Result>(
  call: Call,
  to: string,
  work: (exporter: Exporter) => Promise<Result>
): Promise<Result> {
  const own = exportFormats.find(({name}) => name === to)
  if (own)
    return work({
      ending: `.${own.name}`,
      write: async source => ({content: await own.write(source), media: new Map(), warnings: []})
    })
  const {withPandoc} = await import('./with-pandoc.ts')
  return withPandoc(call, async pandoc => {
    const {fileEnding} = await import('../pandoc/export-through-pandoc.ts')
    await checkName(pandoc, to)
    return work({ending: fileEnding(to), write: source => throughPandoc(pandoc, source, to)})
  })
}

// --- internal ---

/** Extensions (`markdown-smart`) are pandoc's to judge. */
async function checkName(pandoc: Pandoc, to: string): Promise<void> {
  const {output} = await pandoc.formats()
  const base = /^[^+-]+/.exec(to)?.[0] ?? to
  if (output.includes(base)) return
  const own = exportFormats.map(({name}) => name).join(', ')
  throw new CliError(
    {vi: `Không xuất được dạng “${to}”`, en: `Cannot export to "${to}"`},
    {
      hint: {
        vi: `Chọn: ${own}; hoặc một dạng của pandoc, xem “vanthu pandoc --formats”.`,
        en: `Choose: ${own}; or one of pandoc's, see "vanthu pandoc --formats".`
      }
    }
  )
}

async function throughPandoc(pandoc: Pandoc, {document}: ExportSource, to: string): Promise<ExportedFile> {
  const {buildOfficialTree} = await import('../core/official/official-tree.ts')
  const {officialHtml} = await import('../pandoc/official-html.ts')
  const {exportThroughPandoc} = await import('../pandoc/export-through-pandoc.ts')
  const {paperProperties} = await import('../word/plan/properties.ts')
  const {rasterise} = await import('../word/picture/rasterise.ts')
  const paper = {
    html: officialHtml(buildOfficialTree(document)),
    title: paperProperties(document).title,
    rasterise: (svg: string) => rasterise(svg, widthOfText)
  }
  const {output, media, warnings} = await exportThroughPandoc(pandoc, paper, to)
  return {content: output, media, warnings}
}

/** points: pictures of pandoc's formats are as wide as the text of an A4 sheet */
const widthOfText = 454
