import {z} from 'zod'
import type {OuterFacts} from '../../core/checker/outer-rules.ts'
import type {Diagnostic} from '../../core/diagnostic.ts'
import type {Dependencies} from '../../core/model/dependencies.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'

/** The findings of a paper's own rules, and what the other rules need to know of it. */
export interface PreparedCheck {
  diagnostics: Diagnostic[]
  outer: OuterFacts
}

/** What the pages need of a paper; its view, its carried text and its uses of data are in the cache by the digest. */
export interface PreparedPage {
  summary: PaperSummary
  /** whether any place of it is made from data */
  bound: boolean
  /** whether its text holds nothing that stays in the house: it is given away as it is */
  asTyped: boolean
}

/** What is known of a paper's text once it was read: kept from build to build. */
export interface PreparedPaper {
  /** of id and text */
  key: string
  uses: Dependencies
  /** of everything that the results depend on */
  digest: string
  check?: PreparedCheck
  /** `withheld`: it cannot be read well enough to be shown */
  page?: PreparedPage | 'withheld'
}

/** A list that this program wrote, sealed and named by the program's digest: its shape needs no second proof. */
export const preparedPapersSchema = z.array(
  z.custom<PreparedPaper>(value => typeof value === 'object' && value !== null)
)
