import {emptyBook} from '../../core/data/book.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {readOrgans} from '../../core/model/read-organs.ts'
import {importText} from '../../import/import-file.ts'
import {exportDocx} from '../word-round-trip.ts'
import {benchOrgans, benchPaper} from './paper.ts'
import {showTiming, timeRuns} from './timing.ts'

/** Most milliseconds that the import of an 11-page Word file may take, warm. */
const limit = 80

/** Import of a long paper from Word, in this process. */
export async function benchWordImport(): Promise<void> {
  const data = {organs: readOrgans('organs.yaml', benchOrgans).organs, book: emptyBook}
  const docx = await exportDocx(readDocument({id: 'a', file: 'a.mdx', text: benchPaper(11, 12)}, data))
  const run = () => importText(docx, 'a.docx')
  for (let warm = 0; warm < 20; warm++) run()
  const timing = await timeRuns(30, run)
  const verdict = timing.median <= limit ? 'within' : 'ABOVE'
  console.log(`import of a .docx of 11 pages, warm: ${showTiming(timing)}, ${verdict} ${limit} ms\n`)
}
