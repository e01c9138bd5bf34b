import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {readsHidden} from '../../core/data/hidden.ts'
import {markdownAddress, twinAddress} from '../address.ts'
import {readCarried, readUses, readView, type ViewSource} from '../archive/read-view.ts'
import {paperTwin, takenFiles} from '../paper/paper-twin.ts'
import {readBook} from '../read-book.ts'
import type {SiteFiles} from './build-site.ts'
import type {PagePlan} from './plan-pages.ts'
import type {SiteStaging} from './site-staging.ts'

/** Write the twins of the pages that are made anew: the JSON twin, and the text as its authors write it, without comments and fields for the house. */
export async function writeTwins(
  {papers}: PagePlan,
  input: ViewSource & SiteFiles,
  {folder}: SiteStaging
): Promise<void> {
  const book = await readBook(input)
  for (const {paper, digest, page} of papers) {
    // Others of this process want to go on, too.
    await setImmediate()
    const name = {id: paper.id, digest}
    const view = await readView(input, name)
    write(join(folder, twinAddress(paper.id)), paperTwin(page.summary, view, takenFiles(paper.id, input)))
    // A source that is made from data which the audience may not see would name them: then it is the words alone.
    const isOpen = !page.bound || !(await readUses(input, name)).some(({formula}) => readsHidden(formula, book))
    const typed = page.asTyped ? paper.text : await readCarried(input, name)
    write(join(folder, markdownAddress(paper.id)), isOpen ? typed : `${view.text}\n`)
  }
}

// --- internal ---

/** At once and not in turns: for thousands of small files the turns take most of the time. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
