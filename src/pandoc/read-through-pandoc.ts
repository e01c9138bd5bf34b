import type {Converted, Pandoc} from './pandoc.ts'
import {PandocError} from './pandoc-error.ts'

/** What pandoc read of a file. */
export interface PandocReading<Content> {
  content: Content
  /** the file's pictures, by the path that the content calls them by */
  media: Converted['media']
  warnings: readonly string[]
}

/** A block or an inline of pandoc's tree, e.g. `{t: 'Str', c: 'xã'}`; `c` differs for each `t`. */
export interface PandocNode {
  t: string
  c?: unknown
}

/** Pandoc's tree of a document (pandoc-types 1.23). */
export interface PandocTree {
  'pandoc-api-version': readonly number[]
  meta: Readonly<Record<string, PandocNode>>
  blocks: readonly PandocNode[]
}

/** The pandoc format of a file name, for the formats that papers come in; undefined for every other. */
export function formatOfFile(fileName: string): string | undefined {
  const ending = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1]
  return ending === undefined ? undefined : formats[ending]
}

/** Read a file into pandoc's tree. */
export async function toTree(
  pandoc: Pandoc,
  input: string | Uint8Array,
  from: string
): Promise<PandocReading<PandocTree>> {
  const {output, media, warnings} = await pandoc.convert({from, to: 'json', input, settings: {mediaFolder}})
  const content: unknown = JSON.parse(new TextDecoder().decode(output))
  if (!isTree(content)) throw new PandocError({vi: 'pandoc trả lời lạ', en: 'pandoc gave an answer of an unknown form'})
  return {content, media, warnings}
}

/** Read a file into HTML: a fragment without head, notes as endnotes (`role="doc-endnotes"`). */
export async function toHtml(pandoc: Pandoc, input: string | Uint8Array, from: string): Promise<PandocReading<string>> {
  const {output, media, warnings} = await pandoc.convert({from, to: 'html', input, settings: {mediaFolder}})
  return {content: new TextDecoder().decode(output), media, warnings}
}

// --- internal ---

const mediaFolder = 'media'

/** `smart` would replace the quotation marks and dashes that somebody typed. */
const formats: Readonly<Record<string, string>> = {
  odt: 'odt',
  rtf: 'rtf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  epub: 'epub',
  md: 'commonmark_x-smart',
  markdown: 'commonmark_x-smart',
  docx: 'docx'
}

function isTree(value: unknown): value is PandocTree {
  return (
    typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks) && 'meta' in value
  )
}
