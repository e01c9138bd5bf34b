import type {Organ} from '../../core/model/organ.ts'
import {sha256} from '../../workspace/cache.ts'
import {readData} from '../../workspace/read-data.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {groupPapers, type PaperGroups} from './paper-groups.ts'
import {inListOrder} from './paper-order.ts'

/** What all lists of a site are made from. */
export interface Lists {
  /** in the order of lists */
  papers: PaperSummary[]
  groups: PaperGroups
  organs: ReadonlyMap<string, Organ>
  organNames: ReadonlyMap<string, string>
}

/**
 * The papers of a site sorted and grouped; the names of organs come from its workspace. Every kind of page asks, each with papers of its
 * own making: equal ones get the same lists, so that they are made and kept once.
 */
export async function readLists(root: string, papers: readonly PaperSummary[]): Promise<Lists> {
  const {
    data: {organs}
  } = await readData(root)
  const key = sha256(JSON.stringify([root, [...organs], papers]))
  if (known?.key !== key) known = {key, lists: listsOf(papers, organs)}
  return known.lists
}

// --- internal ---

let known: {key: string; lists: Lists} | undefined

function listsOf(papers: readonly PaperSummary[], organs: ReadonlyMap<string, Organ>): Lists {
  const organNames = new Map([...organs].map(([key, {name}]) => [key, name]))
  const sorted = inListOrder(papers)
  return {papers: sorted, groups: groupPapers(sorted, organNames), organs, organNames}
}
