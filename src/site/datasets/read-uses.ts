import type {DataBook} from '../../core/data/book.ts'
import type {PaperSummary} from '../paper-summary.ts'
import {batches, readUses} from '../read-archive.ts'
import {type UsingPaper, usesByDataset} from './dataset-uses.ts'

/** An entry of Astro's store: only papers that the site shows are in it. */
export interface PaperEntry {
  id: string
  digest?: string | number
  data: PaperSummary
}

/** Papers of the site by the files of data that they use. */
export async function readUsesByDataset(
  root: string,
  entries: readonly PaperEntry[],
  book: DataBook
): Promise<Map<string, UsingPaper[]>> {
  const papers: UsingPaper[] = []
  for (const batch of batches(entries))
    papers.push(
      ...(await Promise.all(batch.map(async entry => ({paper: entry.data, uses: await readUses(root, entry)}))))
    )
  return usesByDataset(papers, book)
}
