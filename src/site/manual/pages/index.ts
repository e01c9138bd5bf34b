import type {ManualPage} from '../manual-page.ts'
import type {Speech} from '../speech.ts'
import {commandsPage} from './commands.ts'
import {componentsPage} from './components.ts'
import {dataFilesPage} from './data-files.ts'
import {documentTypesPage} from './document-types.ts'
import {formulasPage} from './formulas.ts'
import {frontMatterPage} from './front-matter.ts'
import {serversPage} from './servers.ts'
import {settingsPage} from './settings.ts'

/** All pages of the manual, in the order of the guide's first page. */
export async function manualPages(speech: Speech): Promise<ManualPage[]> {
  return Promise.all([
    frontMatterPage(speech),
    documentTypesPage(speech),
    componentsPage(speech),
    dataFilesPage(speech),
    formulasPage(speech),
    commandsPage(speech),
    settingsPage(speech),
    serversPage(speech)
  ])
}
