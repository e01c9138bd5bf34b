import {type Address, draftsAddress, type GroupKind, groupAddress, groupsAddress, papersAddress} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {SiteText} from '../text/index.ts'
import {pageLength} from './page-length.ts'
import {type Pager, pagerOf} from './pager.ts'
import type {PaperGroup, PaperGroups} from './paper-groups.ts'
import {isDraft} from './paper-order.ts'

/** One page of a list of papers. */
export interface ListPage {
  address: Address
  /** first page of its list */
  list: Address
  /** of the window, with the number of a further page */
  title: string
  heading: string
  /** the page that the list is reached from */
  back?: {address: Address; text: string}
  /** of a list of papers that have something in common */
  group?: PaperGroup
  first: boolean
  /** `Văn bản 101–200 trong 1.234` */
  range: string
  count: number
  papers: PaperSummary[]
  pager?: Pager
  /** the list of all papers, which can be filtered in the browser */
  filterable: boolean
}

/** The pages of all lists of an archive; `papers` are in the order of lists. */
export function listPages(papers: readonly PaperSummary[], groups: PaperGroups, text: SiteText): ListPage[] {
  const all = {heading: text.lists.papers, papers, addressOf: papersAddress, filterable: true}
  const drafts = {
    heading: text.lists.drafts,
    papers: papers.filter(isDraft),
    addressOf: draftsAddress,
    filterable: false,
    back: {address: papersAddress(), text: text.lists.papers}
  }
  const grouped = Object.values(groups).flatMap(kind => kind.map(group => groupList(group, text)))
  return [all, drafts, ...grouped].flatMap(list => pagesOf(list, text))
}

/** The heading of a group's page. */
export function groupHeading({kind, name}: Pick<PaperGroup, 'kind' | 'name'>, text: SiteText): string {
  return upperFirst(text.lists.groupTitle[kind](name))
}

// --- internal ---

interface PaperList {
  heading: string
  papers: readonly PaperSummary[]
  addressOf: (page: number) => Address
  filterable: boolean
  back?: ListPage['back']
  group?: PaperGroup
}

function groupList(group: PaperGroup, text: SiteText): PaperList {
  const {kind, slug, papers} = group
  return {
    heading: groupHeading(group, text),
    papers,
    addressOf: page => groupAddress(kind, slug, page),
    filterable: false,
    back: backTo(kind, text),
    group
  }
}

function backTo(kind: GroupKind, text: SiteText): ListPage['back'] {
  return {address: groupsAddress(kind), text: text.lists.kinds[kind].all}
}

/** An empty list has one page, too: links to it hold. */
function pagesOf({heading, papers, addressOf, ...rest}: PaperList, text: SiteText): ListPage[] {
  const pages = Math.max(1, Math.ceil(papers.length / pageLength))
  return Array.from({length: pages}, (_, index) => {
    const start = index * pageLength
    const shown = papers.slice(start, start + pageLength)
    return {
      ...rest,
      address: addressOf(index + 1),
      list: addressOf(1),
      title: index === 0 ? heading : `${heading}, ${text.lists.page(index + 1)}`,
      heading,
      first: index === 0,
      range: rangeText(start, shown.length, papers.length, text),
      count: papers.length,
      papers: shown,
      pager: pagerOf(index + 1, pages, addressOf)
    }
  })
}

function rangeText(start: number, shown: number, count: number, {lists}: SiteText): string {
  if (count === 0) return lists.none
  return shown === count ? lists.count(count) : lists.range(start + 1, start + shown, count)
}

function upperFirst(name: string): string {
  return name.slice(0, 1).toLocaleUpperCase('vi') + name.slice(1)
}
