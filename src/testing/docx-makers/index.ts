import {automaticNumbers} from './automatic-numbers.ts'
import {googleDocs} from './google-docs.ts'
import {headerByBoxes} from './header-by-boxes.ts'
import {headerByTable} from './header-by-table.ts'
import {headerByTabs} from './header-by-tabs.ts'
import {libreOffice} from './libre-office.ts'
import {savedText, savedWebPage} from './libre-office-files.ts'
import {lyingAppendix} from './lying-appendix.ts'
import type {MakerCase} from './maker.ts'
import {marginLetterhead} from './margin-letterhead.ts'
import {minutes} from './minutes.ts'
import {oldFonts} from './old-fonts.ts'
import {pandocOutput} from './pandoc-output.ts'
import {strictMarkup} from './strict-markup.ts'
import {tablesAndNotes} from './tables-and-notes.ts'
import {trackedChanges} from './tracked-changes.ts'

/** Word files of other makers, one a way of making them. */
export const makers: readonly MakerCase[] = [
  headerByTable,
  headerByTabs,
  headerByBoxes,
  automaticNumbers,
  trackedChanges,
  tablesAndNotes,
  oldFonts,
  googleDocs,
  libreOffice,
  savedWebPage,
  savedText,
  pandocOutput,
  marginLetterhead,
  lyingAppendix,
  minutes,
  strictMarkup
]
