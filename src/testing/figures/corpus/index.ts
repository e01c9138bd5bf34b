import type {FigureCase} from '../figure-case.ts'
import {announcedCounts} from './announced-counts.ts'
import {brackets} from './brackets.ts'
import {changes} from './changes.ts'
import {citations} from './citations.ts'
import {equations} from './equations.ts'
import {overlaps} from './overlaps.ts'
import {ratios} from './ratios.ts'
import {shareLists} from './share-lists.ts'
import {statedElsewhere} from './stated-elsewhere.ts'
import {tables} from './tables.ts'
import {totals} from './totals.ts'
import {truncations} from './truncations.ts'
import {twice} from './twice.ts'
import {units} from './units.ts'
import {wholePapers} from './whole-papers.ts'
import {words} from './words.ts'

/** All cases by the shape of their figures. */
export const corpus: Record<string, readonly FigureCase[]> = {
  'whole with parts in brackets': brackets,
  'totals with parts': totals,
  'calculations written out': equations,
  'shares of one whole': shareLists,
  'part, whole and share': ratios,
  'truncated shares': truncations,
  'whole stated elsewhere': statedElsewhere,
  'growth and decline': changes,
  'announced counts': announcedCounts,
  tables,
  'words against figures': words,
  'the same quantity twice': twice,
  'overlapping categories': overlaps,
  units,
  'citations and targets': citations,
  'short papers': wholePapers
}
