import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {alone} from '../../core/checker/alone.ts'
import {checkDocument} from '../../core/checker/check-document.ts'
import movedPaper from '../../core/checker/rules/moved-paper.ts'
import takenAddress from '../../core/checker/rules/taken-address.ts'
import {compareDiagnostics, type Diagnostic} from '../../core/diagnostic.ts'
import type {Audience} from '../../core/model/access-level.ts'
import {pathOfId} from '../../core/model/identity.ts'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {paperAddress, twinAddress} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {keepAddressMemory, readAddressMemory} from './address-memory.ts'
import {planRedirects, type RedirectPlan} from './plan-redirects.ts'
import {type RedirectFrame, redirectPage, redirectTwin} from './redirect-page.ts'

/** A site whose addresses are kept: the papers that its audience may see, and the folder where it is made. */
export interface AddressedSite extends RedirectFrame {
  seen: Workspace
  audience: Audience
  summaries: readonly PaperSummary[]
  folder: string
}

/** What came of it. */
export interface KeptPermalinks {
  /** by the id of the paper */
  findings: ReadonlyMap<string, Diagnostic[]>
  /** to be called once the site is published */
  remember(): Promise<void>
}

/** Write a page for every former address of the papers of a site, and find the addresses that two papers claim. */
export async function keepPermalinks(site: AddressedSite): Promise<KeptPermalinks> {
  const {seen, audience, summaries} = site
  const texts = new Map(seen.papers.map(({id, text}) => [id, text]))
  const plan = planRedirects(
    summaries.map(summary => ({summary, text: texts.get(summary.id) ?? ''})),
    await readAddressMemory(seen.root, audience)
  )
  const byId = new Map(summaries.map(summary => [summary.id, summary]))
  for (const {from, to} of plan.redirects) {
    const paper = byId.get(to)
    if (paper) await writeRedirect(from, paper, site)
  }
  return {
    findings: findingsOf(plan, seen),
    remember: () => keepAddressMemory(seen.root, audience, plan.memory)
  }
}

/** Findings of papers and further ones, in reading order. */
export function joinFindings(
  known: ReadonlyMap<string, Diagnostic[]>,
  further: ReadonlyMap<string, Diagnostic[]>
): ReadonlyMap<string, Diagnostic[]> {
  const joined = new Map(known)
  for (const [id, found] of further) joined.set(id, [...(known.get(id) ?? []), ...found].sort(compareDiagnostics))
  return joined
}

// --- internal ---

async function writeRedirect(from: string, paper: PaperSummary, {folder, ...frame}: AddressedSite): Promise<void> {
  const page = join(folder, paperAddress(from), 'index.html')
  await mkdir(dirname(page), {recursive: true})
  await writeFile(page, redirectPage(from, paper, frame))
  await writeFile(join(folder, twinAddress(from)), redirectTwin(from, paper))
}

function findingsOf({unstated, conflicts}: RedirectPlan, seen: Workspace): Map<string, Diagnostic[]> {
  const concerned = new Set([...unstated.map(({to}) => to), ...conflicts.map(({id}) => id)])
  return new Map(
    seen.papers
      .filter(({id}) => concerned.has(id))
      .map(paper => {
        const movedFrom = unstated.filter(({to}) => to === paper.id).map(({from}) => from)
        const owners = new Map(
          conflicts.filter(({id}) => id === paper.id).map(({address, other}) => [address, [pathOfId(other)]])
        )
        const document = readPaperDocument(seen, paper)
        const addresses = {movedFrom, owners}
        return [paper.id, checkDocument({document, ...alone, addresses}, [takenAddress, movedPaper])]
      })
  )
}
