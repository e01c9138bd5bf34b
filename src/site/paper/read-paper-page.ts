import {paperAddress} from '../address.ts'
import {readView} from '../archive/read-view.ts'
import {datasets} from '../datasets/dataset.ts'
import {sourceCard} from '../datasets/source-card.ts'
import {readBook} from '../read-book.ts'
import {siteFrame} from '../site-frame.ts'
import {siteInput} from '../site-input.ts'
import {type PaperPage, paperPage} from './paper-page.ts'
import type {PaperSummary} from './paper-summary.ts'
import type {Surroundings} from './paper-surroundings.ts'
import {type TakenFiles, takenFiles} from './paper-twin.ts'

/** A paper of Astro's store. */
export interface StoredPaper {
  id: string
  digest?: string | number
  data: PaperSummary
}

/** The page of a paper with the names of its files: view and data are read, all else is given. */
export async function readPaperPage(
  {id, digest, data}: StoredPaper,
  around: Surroundings
): Promise<{page: PaperPage; files: TakenFiles}> {
  const input = await siteInput()
  const {settings, text} = await siteFrame()
  const view = await readView(input, {id, digest: String(digest)})
  const book = await readBook(input)
  const cards = view.values.map(value => sourceCard(value, book, paperAddress(id), text))
  const files = takenFiles(id, input)
  const shown = datasets(book, text)
  return {
    page: paperPage({paper: data, view, around: around.of(data), files, cards, datasets: shown, settings, text}),
    files
  }
}
