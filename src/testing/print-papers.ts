import {join} from 'node:path'
import type {Document} from '../core/model/document.ts'
import type {Profile} from '../core/profiles/profile.ts'
import {documentJob} from '../print/document-job.ts'
import {openPrinter} from '../print/printer.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {type OpenedPdf, openPdf} from './open-pdf.ts'

/** A fixture paper, printed and opened. */
export interface PrintedFixture extends OpenedPdf {
  document: Document
  profile: Profile
}

/** The profiles that have a fixture workspace `official-<id>`. */
export const printedProfiles = ['state-nd30', 'party-hd36', 'party-hd05'] as const

/** Prints some papers of a profile's fixture workspace; throws where one has faults or no PDF. */
export async function printFixtures<Id extends string>(
  profile: (typeof printedProfiles)[number],
  ids: readonly Id[]
): Promise<Record<Id, PrintedFixture>> {
  const workspace = await readWorkspace(join(import.meta.dirname, 'fixtures', `official-${profile}`))
  const printer = await openPrinter()
  try {
    const printed = ids.map(async id => {
      const paper = workspace.papers.find(paper => paper.id === id)
      if (!paper) throw new Error(`no fixture ${id}`)
      const document = readPaperDocument(workspace, paper)
      const {pdf, facts} = await printer.print(documentJob(document))
      if (!pdf || document.faults.length > 0) throw new Error(JSON.stringify({id, faults: document.faults, facts}))
      return [id, {...(await openPdf(pdf)), document, profile: document.profile}] as const
    })
    return fromEntries(await Promise.all(printed))
  } finally {
    await printer.close()
  }
}

// --- internal ---

// `Object.fromEntries` forgets the keys
function fromEntries<Key extends string, Value>(entries: (readonly [Key, Value])[]): Record<Key, Value> {
  return Object.fromEntries(entries) as Record<Key, Value>
}
