import type {DataBook} from '../../core/data/book.ts'
import {readEntries} from '../archive/read-entries.ts'
import {readUses} from '../archive/read-view.ts'
import type {SiteInput} from '../site-input.ts'
import {type UsingPaper, usesByDataset} from './dataset-uses.ts'

/** Papers of the site by the files of data that they use. */
export async function readUsesByDataset(input: SiteInput, book: DataBook): Promise<Map<string, UsingPaper[]>> {
  const bound = (await readEntries(input)).filter(entry => entry.bound)
  const papers: UsingPaper[] = []
  for (const batch of batches(bound))
    papers.push(
      ...(await Promise.all(batch.map(async entry => ({paper: entry.data, uses: await readUses(input, entry)}))))
    )
  return usesByDataset(papers, book)
}

// --- internal ---

/** A few at a time: enough to keep the disk busy, few enough open files. */
function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += 32) yield items.slice(start, start + 32)
}
