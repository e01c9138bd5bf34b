import {isDocumentId} from '../../core/model/identity.ts'
import type {AddressMemory} from './address-memory.ts'
import {type AddressedPaper, identityMarks} from './identity-marks.ts'

/** A former id whose address leads to a paper. */
export interface Redirect {
  from: string
  to: string
}

/** What becomes of the addresses of a site. */
export interface RedirectPlan {
  redirects: Redirect[]
  /** those that no paper names in its front matter */
  unstated: Redirect[]
  /** addresses to which another paper has a right, too: `id` has it, or claims it */
  conflicts: {id: string; address: string; other: string}[]
  memory: AddressMemory
}

/** Lead every address that a paper had to where the paper stands now: what front matters state, and what earlier builds remember. */
export function planRedirects(papers: readonly AddressedPaper[], before: AddressMemory): RedirectPlan {
  const here = new Map(papers.map(paper => [paper.summary.id, identityMarks(paper)]))
  const holders = holdersOf(here)
  const stated = statedRedirects(papers, here)
  const places = Object.entries(before).map(([address, known]) => ({
    address,
    known,
    paper: findPaper(address, known, {here, holders, stated: stated.redirects})
  }))
  const unstated = places.flatMap(({address, paper}) =>
    paper === undefined || here.has(address) || stated.redirects.has(address) ? [] : [{from: address, to: paper}]
  )
  const reused = places.flatMap(({address, paper}) =>
    // Who was there before has only left if he is new at the other place.
    paper === undefined || !here.has(address) || before[paper] ? [] : [{id: address, address, other: paper}]
  )
  const redirects = [...[...stated.redirects].map(([from, to]) => ({from, to})), ...unstated]
  return {
    redirects,
    unstated,
    conflicts: [...stated.conflicts, ...reused],
    memory: {
      ...before,
      ...Object.fromEntries(redirects.map(({from, to}) => [from, {marks: here.get(to) ?? [], now: to}])),
      ...Object.fromEntries([...here].map(([id, marks]) => [id, {marks}]))
    }
  }
}

// --- internal ---

/** Ids by mark; a mark that two papers share tells nothing. */
function holdersOf(here: ReadonlyMap<string, string[]>): Map<string, string | undefined> {
  const holders = new Map<string, string | undefined>()
  for (const [id, marks] of here) for (const mark of marks) holders.set(mark, holders.has(mark) ? undefined : id)
  return holders
}

/** The first paper that names a former id has it, unless a paper stands there. */
function statedRedirects(
  papers: readonly AddressedPaper[],
  here: ReadonlyMap<string, unknown>
): {redirects: Map<string, string>; conflicts: RedirectPlan['conflicts']} {
  const redirects = new Map<string, string>()
  const conflicts: RedirectPlan['conflicts'] = []
  for (const {summary} of papers)
    for (const address of new Set(summary.formerIds.filter(isDocumentId))) {
      const {id} = summary
      const owner = here.has(address) ? address : redirects.get(address)
      if (owner === undefined) redirects.set(address, id)
      else if (owner !== id) conflicts.push({id, address, other: owner})
    }
  return {redirects, conflicts}
}

/** Marks by id, ids by mark, and what front matters state. */
interface Whereabouts {
  here: ReadonlyMap<string, string[]>
  holders: ReadonlyMap<string, string | undefined>
  stated: ReadonlyMap<string, string>
}

/** Where the paper of an address stands now, if that is elsewhere. */
function findPaper(
  address: string,
  {marks, now = address}: AddressMemory[string],
  {here, holders, stated}: Whereabouts
): string | undefined {
  if (here.get(address)?.some(mark => marks.includes(mark))) return undefined
  const found = marks.map(mark => holders.get(mark)).find(id => id !== undefined)
  // Its words may have changed since it moved.
  const known = here.has(address) ? undefined : here.has(now) ? now : stated.get(now)
  return found === address ? undefined : (found ?? known)
}
