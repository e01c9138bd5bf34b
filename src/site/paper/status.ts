import type {SiteText} from '../text/index.ts'
import type {PaperSummary} from './paper-summary.ts'

/** The status of a paper in the words of the site; a draft with its round, where it has one. */
export function statusText(
  {status, draftRound}: Pick<PaperSummary, 'status' | 'draftRound'>,
  words: SiteText['status']
): string {
  return status === 'draft' && draftRound ? words.draftRound(draftRound) : words[status]
}
