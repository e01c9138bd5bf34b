import type {Message} from '../core/diagnostic.ts'
import type {Pandoc, PandocSettings} from './pandoc.ts'
import {PandocError} from './pandoc-error.ts'

/**
 * Make a .docx of another format (pandoc's name of it), for the import's own reader; what goes wrong with the file is one line.
 * The look is pandoc's, the words, notes, tables and lists are the file's.
 */
export function docxThroughPandoc(
  pandoc: Pandoc
): (content: Uint8Array, format: string) => Promise<Uint8Array | {error: Message}> {
  return async (input, format) => {
    try {
      return (await pandoc.convert({from: faithful(format), to: 'docx', input, settings: settingsFor(format)})).output
    } catch (error) {
      if (!(error instanceof PandocError)) throw error
      return {error: withHint(error)}
    }
  }
}

// --- internal ---

/** Without `smart`, which replaces the quotation marks and dashes that somebody typed. */
function faithful(format: string): string {
  return /^(markdown|commonmark_x)$/.test(format) ? `${format}-smart` : format
}

/** What a file says of itself in its head or properties is no text of the paper; pandoc would print it above. */
function settingsFor(format: string): PandocSettings {
  return /^(html|epub|rtf|odt)$/.test(format) ? {metadata: {title: '', author: [], date: ''}} : {}
}

function withHint({text, hint}: PandocError): Message {
  return hint ? {vi: `${text.vi}. ${hint.vi}`, en: `${text.en}. ${hint.en}`} : text
}
