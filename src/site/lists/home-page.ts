import type {PaperSummary} from '../paper/paper-summary.ts'
import type {SiteText} from '../text/index.ts'
import {type WayIn, waysIn} from './group-index.ts'
import type {PaperGroups} from './paper-groups.ts'
import {isDraft} from './paper-order.ts'

/** The first page of the site. */
export interface HomePage {
  recent: PaperSummary[]
  ways: WayIn[]
  /** all papers */
  count: number
  drafts: number
}

/** The first page of an archive; `papers` are in the order of lists. */
export function homePage(papers: readonly PaperSummary[], groups: PaperGroups, text: SiteText): HomePage {
  const issued = papers.filter(paper => !isDraft(paper))
  return {
    recent: issued.slice(0, mostRecent),
    ways: waysIn(groups, text),
    count: papers.length,
    drafts: papers.length - issued.length
  }
}

// --- internal ---

const mostRecent = 20
