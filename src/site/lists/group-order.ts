import {compareVietnamese} from '../../core/vietnamese/collation.ts'
import type {GroupKind} from '../address.ts'
import type {PaperGroup} from './paper-groups.ts'

/** Groups of one kind as their index names them: times falling, people by their given name, all others by name. */
export function inIndexOrder(kind: GroupKind, groups: readonly PaperGroup[]): PaperGroup[] {
  return [...groups].sort((a, b) => compareIn[kind](a.name, b.name) || compareVietnamese(a.slug, b.slug))
}

/** The groups with which a reader begins: the newest times, of all other kinds the largest. */
export function mostSought(kind: GroupKind, groups: readonly PaperGroup[], count: number): PaperGroup[] {
  const ordered = inIndexOrder(kind, groups)
  // Sorting is stable: equally large groups stay in the order of the index.
  if (!isTime(kind)) ordered.sort((a, b) => b.papers.length - a.papers.length)
  return ordered.slice(0, count)
}

// --- internal ---

const falling = (a: string, b: string) => compareVietnamese(b, a)

const compareIn: Record<GroupKind, (a: string, b: string) => number> = {
  type: compareVietnamese,
  year: falling,
  organ: compareVietnamese,
  signer: (a, b) => compareVietnamese(givenName(a), givenName(b)) || compareVietnamese(a, b),
  topic: compareVietnamese,
  term: falling
}

function isTime(kind: GroupKind): boolean {
  return kind === 'year' || kind === 'term'
}

/** The last word: Vietnamese people are listed by it. */
function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? ''
}
