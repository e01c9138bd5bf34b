import {addresses, draftsAddress, groupAddress} from '../address.ts'
import type {PaperGroups} from '../lists/paper-groups.ts'
import {isDraft} from '../lists/paper-order.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {SiteText} from '../text/index.ts'
import type {PaperList} from './list-twin.ts'

/** Every list of papers that the site has pages of. */
export function paperLists(
  {papers, groups}: {papers: readonly PaperSummary[]; groups: PaperGroups},
  {lists: words}: SiteText
): PaperList[] {
  return [
    {title: words.papers, address: addresses.papers, papers},
    {title: words.drafts, address: draftsAddress(), papers: papers.filter(isDraft)},
    ...Object.values(groups)
      .flat()
      .map(({kind, slug, name, papers: members}) => ({
        title: words.groupTitle[kind](name),
        address: groupAddress(kind, slug),
        papers: members
      }))
  ]
}
