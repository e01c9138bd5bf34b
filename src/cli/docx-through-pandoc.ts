import type {ToDocx} from '../import/import-file.ts'
import type {Pandoc} from '../pandoc/pandoc.ts'

/** Makes a .docx of other formats through the bridge; a file that pandoc refuses is told in one line, the others go on. */
export function docxThroughPandoc(pandoc: Pandoc): ToDocx {
  return async (input, from) => {
    const {PandocError} = await import('../pandoc/pandoc-error.ts')
    try {
      return (await pandoc.convert({from, to: 'docx', input})).output
    } catch (error) {
      if (!(error instanceof PandocError)) throw error
      return {error: error.text}
    }
  }
}
