import {profileIds} from '../../core/model/front-matter.ts'
import {
  type Address,
  addresses,
  type GroupKind,
  groupAddress,
  groupsAddress,
  paperAddress,
  profileAddress
} from '../address.ts'
import type {PaperGroups} from '../lists/paper-groups.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'

/** The pages that a sitemap names, the most looked for first; following pages of lists are found by their links. */
export function sitePages(papers: readonly PaperSummary[], groups: PaperGroups, guide: readonly Address[]): Address[] {
  return [
    ...fixedPages,
    ...papers.map(({id}) => paperAddress(id)),
    ...kinds.map(groupsAddress),
    ...kinds.flatMap(kind => groups[kind].map(({slug}) => groupAddress(kind, slug))),
    ...guide,
    ...profileIds.map(profileAddress)
  ]
}

// --- internal ---

const kinds: GroupKind[] = ['type', 'year', 'organ', 'signer', 'topic', 'term']

const fixedPages = [
  addresses.home,
  addresses.papers,
  addresses.search,
  addresses.calendar,
  addresses.statistics,
  addresses.datasets,
  addresses.guide,
  addresses.profiles,
  addresses.rules
]
