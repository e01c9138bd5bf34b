import {type Address, type GroupKind, groupAddress, groupFolders, groupsAddress} from '../address.ts'
import type {SiteText} from '../text/index.ts'
import {inIndexOrder, mostSought} from './group-order.ts'
import {groupHeading} from './list-page.ts'
import type {PaperGroup, PaperGroups} from './paper-groups.ts'

/** A group as others link to it. */
export interface GroupLink {
  name: string
  address: Address
  count: number
}

/** The page that names all groups of a kind. */
export interface GroupIndex {
  kind: GroupKind
  address: Address
  title: string
  links: GroupLink[]
}

/** One way into the archive, as the home page offers it. */
export interface WayIn {
  title: string
  /** the page of all groups */
  address: Address
  /** how many groups there are */
  count: number
  links: GroupLink[]
}

/** All kinds of groups, in the order in which they are offered. */
export const groupKinds = ['type', 'year', 'organ', 'signer', 'topic', 'term'] as const satisfies GroupKind[]

/** The index page of every kind of groups, also of one that has none yet. */
export function groupIndexes(groups: PaperGroups, text: SiteText): GroupIndex[] {
  return groupKinds.map(kind => ({
    kind,
    address: groupsAddress(kind),
    title: text.lists.kinds[kind].title,
    links: inIndexOrder(kind, groups[kind]).map(group => linkOf(group, text))
  }))
}

/** The ways in, each with its most used groups; kinds without groups are left out. */
export function waysIn(groups: PaperGroups, text: SiteText, most = 6): WayIn[] {
  return groupKinds
    .filter(kind => groups[kind].length > 0)
    .map(kind => ({
      title: text.lists.kinds[kind].title,
      address: groupsAddress(kind),
      count: groups[kind].length,
      links: mostSought(kind, groups[kind], most).map(group => linkOf(group, text))
    }))
}

/** The folder of a kind as the parameter of its pages: `loai`. */
export function folderOf(kind: GroupKind): string {
  return groupFolders[kind]
}

// --- internal ---

/** Years and terms need no words around them here, topics no `Chủ đề:`. */
function linkOf(group: PaperGroup, text: SiteText): GroupLink {
  const {kind, slug, name, papers} = group
  const shown =
    kind === 'year' || kind === 'topic'
      ? groupHeading({kind: 'type', name}, text)
      : name.replace(/^(\d{4})-(\d{4})$/, '$1 - $2')
  return {name: shown, address: groupAddress(kind, slug), count: papers.length}
}
