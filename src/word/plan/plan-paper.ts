import type {Document} from '../../core/model/document.ts'
import {originVersion} from '../../core/model/origin.ts'
import {buildOfficialTree, contactText} from '../../core/official/official-tree.ts'
import {printedPart} from '../../core/official/printed-part.ts'
import {type SheetRun, sheetRuns} from '../../core/official/sheet-runs.ts'
import type {WordPaper, WordSection} from '../paper.ts'
import {planBlocks} from './blocks.ts'
import {type SectionLists, sectionLists} from './lists.ts'
import {circulationMark, contactFoot} from './marks.ts'
import {type PaperCounts, type PlanContext, textWidthOf} from './plan-context.ts'
import {paperProperties} from './properties.ts'
import {planSheet} from './sheet.ts'
import {spaced} from './spacing.ts'

/** The whole paper as a word processor knows it, from the official tree and the profile. `contentHash`: SHA-256 of its text. */
export function planPaper(document: Document, contentHash: string): WordPaper {
  const counts: PaperCounts = {notes: 0, values: []}
  const parts = document.sections.map((section, index): SectionPart => {
    return {lists: sectionLists(section, document.profile, `section-${index + 1}`), notes: 0}
  })
  return {
    properties: paperProperties(document),
    sections: sheetRuns(buildOfficialTree(document)).map(run => planRun(document, run, parts[run.section]!, counts)),
    origin: {
      id: document.id,
      contentHash,
      schemaVersion: originVersion,
      source: document.text,
      values: counts.values
    }
  }
}

// --- internal ---

/** What runs on through the sheets of a section. */
interface SectionPart {
  lists: SectionLists
  notes: number
}

function planRun(document: Document, run: SheetRun, part: SectionPart, counts: PaperCounts): WordSection {
  const {profile, front} = document
  const sheet = planSheet(profile, run)
  const context: PlanContext = {document, profile, sheet, lists: part.lists, counts, notes: part.notes}
  const isMain = run.section === 0
  const mark = circulationMark(context, isMain ? front.circulation : undefined)
  const contact = isMain && profile.contact.page.value === 'first' ? contactText(document) : undefined
  const blocks = planBlocks(context, printedPart(run.element), textWidthOf(sheet))
  part.notes = context.notes
  return {
    sheet,
    continues: run.continues,
    firstHead: run.continues ? [] : mark.head,
    firstFoot: contact && !run.continues ? contactFoot(context, contact) : [],
    blocks: spaced(profile, run.ends ? [...blocks, ...mark.foot] : blocks)
  }
}
