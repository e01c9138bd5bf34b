import type {GroupKind} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {groupSlugs} from './group-slugs.ts'
import {nameKey} from './name-key.ts'
import {compareText} from './paper-order.ts'

/** Papers that have something in common, in the order in which they were given. */
export interface PaperGroup {
  kind: GroupKind
  slug: string
  /** in its most used spelling */
  name: string
  papers: PaperSummary[]
}

/** All groups of an archive, those of a kind in no order. */
export type PaperGroups = Record<GroupKind, PaperGroup[]>

/** The groups of papers; `organNames` knows organs by their key. */
export function groupPapers(
  papers: readonly PaperSummary[],
  organNames: ReadonlyMap<string, string> = new Map()
): PaperGroups {
  const keyOfName = remembered(nameKey)
  const named = (name: string | undefined) => (name === undefined ? [] : [{key: keyOfName(name), name}])
  const fixed = (slug: string | undefined, name = slug) =>
    slug === undefined || name === undefined ? [] : [{key: slug, name, slug}]
  return {
    type: groupsOf('type', papers, paper => fixed(paper.type, paper.typeLabel)),
    year: groupsOf('year', papers, paper => fixed(paper.issuedDate?.slice(0, 4))),
    organ: groupsOf('organ', papers, ({organKeys, organ}) =>
      organKeys.length > 0
        ? organKeys.flatMap((key, at) => fixed(key, organNames.get(key) ?? (at === 0 ? organ : undefined) ?? key))
        : named(organ)
    ),
    signer: groupsOf('signer', papers, ({signers}) => signers.flatMap(({fullName}) => named(fullName))),
    topic: groupsOf('topic', papers, ({topics}) => topics.flatMap(named)),
    term: groupsOf('term', papers, paper => fixed(paper.term))
  }
}

// --- internal ---

/** A paper's place in a group; `slug` where the group has one that is not made from its name. */
interface Membership {
  key: string
  name: string
  slug?: string
}

interface GrowingGroup {
  spellings: Map<string, number>
  slug?: string
  papers: PaperSummary[]
}

function groupsOf(
  kind: GroupKind,
  papers: readonly PaperSummary[],
  membershipsOf: (paper: PaperSummary) => Membership[]
): PaperGroup[] {
  const growing = new Map<string, GrowingGroup>()
  for (const paper of papers)
    for (const {key, name, slug} of membershipsOf(paper)) {
      const group: GrowingGroup = growing.get(key) ?? {spellings: new Map(), slug, papers: []}
      growing.set(key, group)
      group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1)
      // A paper may name a topic twice.
      if (group.papers.at(-1) !== paper) group.papers.push(paper)
    }
  const slugs = slugsOf(growing)
  return [...growing].map(([key, {spellings, papers: members, slug}]) => ({
    kind,
    slug: slug ?? slugs.get(key) ?? key,
    name: mostUsed(spellings),
    papers: members
  }))
}

function slugsOf(groups: ReadonlyMap<string, GrowingGroup>): Map<string, string> {
  const taken = new Set([...groups.values()].flatMap(({slug}) => slug ?? []))
  const unnamed = [...groups].filter(([, {slug}]) => slug === undefined)
  const byAge = unnamed
    .map(([key, {spellings, papers}]) => ({
      key,
      name: mostUsed(spellings),
      age: papers.map(ageOf).sort(compareText)[0] ?? ''
    }))
    .sort((a, b) => compareText(a.age, b.age) || compareText(a.key, b.key))
  return groupSlugs(byAge, taken)
}

/** Sorts the oldest paper first, undated ones last. */
function ageOf({issuedDate, id}: PaperSummary): string {
  return `${issuedDate ?? '9999'} ${id}`
}

/** Of spellings that are used equally often the one that stands in the first paper. */
function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const most = Math.max(...spellings.values())
  return [...spellings].find(([, count]) => count === most)?.[0] ?? ''
}

/** Few names stand in many papers. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    const made = known.get(text) ?? make(text)
    known.set(text, made)
    return made
  }
}
