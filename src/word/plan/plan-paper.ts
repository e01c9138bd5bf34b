import type {Document} from '../../core/model/document.ts'
import {originVersion} from '../../core/model/origin.ts'
import {buildOfficialTree, contactText, type OfficialSection} from '../../core/official/official-tree.ts'
import type {Block, WordPaper, WordSection} from '../paper.ts'
import {planBlocks} from './blocks.ts'
import {sectionLists} from './lists.ts'
import {circulationMark, contactFoot} from './marks.ts'
import {type PaperCounts, type PlanContext, textWidthOf} from './plan-context.ts'
import {paperProperties} from './properties.ts'
import {planSheet} from './sheet.ts'
import {spaced} from './spacing.ts'

/** The whole paper as a word processor knows it, from the official tree and the profile. `contentHash`: SHA-256 of its text. */
export function planPaper(document: Document, contentHash: string): WordPaper {
  const counts: PaperCounts = {notes: 0, values: []}
  const {sections} = buildOfficialTree(document)
  return {
    properties: paperProperties(document),
    sections: sections.map((section, index) => planSection(document, section, index, counts)),
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

function planSection(document: Document, section: OfficialSection, index: number, counts: PaperCounts): WordSection {
  const {profile} = document
  const sheet = planSheet(profile, section.orientation, index === 0)
  const lists = sectionLists(document.sections[index]!, profile, `section-${index + 1}`)
  const context: PlanContext = {document, profile, sheet, lists, counts, notes: 0}
  const isMain = index === 0
  const mark = circulationMark(context, isMain ? document.front.circulation : undefined)
  const contact = isMain && profile.contact.page.value === 'first' ? contactText(document) : undefined
  const blocks = planBlocks(context, section.element, textWidthOf(sheet))
  return {
    sheet,
    firstHead: mark.head,
    firstFoot: contact ? contactFoot(context, contact) : [],
    blocks: spaced(profile, [...blocks, ...mark.foot] satisfies Block[])
  }
}
