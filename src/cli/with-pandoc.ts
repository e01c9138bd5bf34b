import type {Pandoc} from '../pandoc/pandoc.ts'
import {CliError} from './cli-error.ts'
import type {Call} from './command.ts'

/** Work with the pandoc bridge, which is closed whatever happens; a machine without pandoc is the user's to mend, in one line. */
export async function withPandoc<Result>(
  {io, quiet, lang}: Pick<Call, 'io' | 'quiet' | 'lang'>,
  work: (pandoc: Pandoc) => Promise<Result>
): Promise<Result> {
  const {openPandoc} = await import('../pandoc/open-pandoc.ts')
  const {PandocError} = await import('../pandoc/pandoc-error.ts')
  const onSlowStart = () => {
    if (io.watched && !quiet) io.err(`${slowStart[lang]}\n`)
  }
  const pandoc = openPandoc({onSlowStart})
  try {
    return await work(pandoc)
  } catch (error) {
    if (!(error instanceof PandocError)) throw error
    throw new CliError(error.text, {hint: error.hint})
  } finally {
    await pandoc.close()
  }
}

// --- internal ---

const slowStart = {
  vi: 'Đang nạp pandoc, mất vài giây…',
  en: 'Loading pandoc, this takes a few seconds…'
}
