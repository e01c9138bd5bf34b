import type {Organ} from '../../core/model/organ.ts'
import {shortDate} from '../../core/vietnamese/dates.ts'
import {type Address, groupAddress} from '../address.ts'
import type {SiteText} from '../text/index.ts'
import {nameKey} from './name-key.ts'
import type {PaperGroups} from './paper-groups.ts'

/** A name that may lead to a page. */
export interface FactLink {
  text: string
  address?: Address
}

/** One who holds or held an office. */
export interface HolderRow {
  name: FactLink
  position: string
  from: string
  until: string
}

/** What `data/organs.yaml` tells of an organ, for its page. */
export interface OrganFacts {
  facts: {title: string; values: FactLink[]}[]
  holders: HolderRow[]
}

/** What is known of an organ; names lead to pages where the archive has papers of them. */
export function organFacts(
  organ: Organ,
  organs: ReadonlyMap<string, Organ>,
  groups: PaperGroups,
  {lists: {organ: words}}: SiteText
): OrganFacts {
  const pages = new Set(groups.organ.map(({slug}) => slug))
  const linked = ({key, name}: Organ) => ({
    text: name,
    address: pages.has(key) ? groupAddress('organ', key) : undefined
  })
  // Of other organs only those that have papers to see, and those that this one names itself.
  const others = [...organs.values()].filter(({key}) => pages.has(key))
  const named = (key: string | undefined) => [organs.get(key ?? '')].filter(each => each !== undefined)
  const facts = [
    {title: words.symbol, values: [{text: organ.symbol}]},
    {title: words.parent, values: named(organ.parent).map(linked)},
    {title: words.below, values: others.filter(({parent}) => parent === organ.key).map(linked)},
    {title: words.predecessor, values: others.filter(({successor}) => successor === organ.key).map(linked)},
    {title: words.successor, values: named(organ.successor).map(linked)},
    {title: words.existence, values: existence(organ, words)},
    {title: words.contact, values: organ.contact === undefined ? [] : [{text: organ.contact}]}
  ]
  return {facts: facts.filter(({values}) => values.length > 0), holders: holders(organ, groups, words)}
}

// --- internal ---

type OrganWords = SiteText['lists']['organ']

function existence({from, until}: Organ, words: OrganWords): FactLink[] {
  const parts = [from && words.since(shortDate(from)), until && words.upTo(shortDate(until))].filter(Boolean)
  return parts.length > 0 ? [{text: parts.join(' ')}] : []
}

function holders({signers = []}: Organ, groups: PaperGroups, words: OrganWords): HolderRow[] {
  const slugs = new Map(groups.signer.map(({name, slug}) => [nameKey(name), slug]))
  return signers.map(({fullName, position, from, until}) => {
    const slug = slugs.get(nameKey(fullName))
    return {
      name: {text: fullName, address: slug === undefined ? undefined : groupAddress('signer', slug)},
      position,
      from: from ? shortDate(from) : '',
      until: until ? shortDate(until) : words.today
    }
  })
}
