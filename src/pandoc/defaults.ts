import type {Conversion} from './pandoc.ts'

/** A conversion in the words of pandoc's defaults file; both engines read it. */
export type PandocDefaults = Readonly<Record<string, unknown>>

/** Names of the files inside the engine's own folder; the output's has an ending because pandoc unpacks a zip without one. */
export const engineFiles = {input: 'input', output: 'output.bin', log: 'log.json'} as const

/** The defaults of a conversion. Lines are not wrapped: a break inside a sentence means something to a reader of paragraphs. */
export function defaultsOf({from, to, settings = {}}: Conversion): PandocDefaults {
  const {standalone, metadata, variables, titlePage} = settings
  return {
    from,
    to,
    'input-files': [engineFiles.input],
    'output-file': engineFiles.output,
    wrap: 'none',
    ...(standalone === undefined ? {} : {standalone}),
    ...(metadata && {metadata}),
    ...(variables && {variables}),
    ...(titlePage === undefined ? {} : {'epub-title-page': titlePage})
  }
}
