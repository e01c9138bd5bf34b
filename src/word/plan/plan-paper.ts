import {bareFormula, carriedText} from '../../core/model/carried-text.ts'
import type {Document} from '../../core/model/document.ts'
import {type Carried, originVersion} from '../../core/model/origin.ts'
import {buildOfficialTree, contactText} from '../../core/official/official-tree.ts'
import {printedPart} from '../../core/official/printed-part.ts'
import {type SheetRun, sheetRuns} from '../../core/official/sheet-runs.ts'
import type {WordPaper, WordSection} from '../paper.ts'
import {wordStyles} from '../styles.ts'
import {planBlocks} from './blocks.ts'
import {type SectionLists, sectionLists} from './lists.ts'
import {circulationMark, contactFoot} from './marks.ts'
import {type PaperCounts, type PlanContext, textWidthOf} from './plan-context.ts'
import {paperProperties} from './properties.ts'
import {planSheet} from './sheet.ts'
import {spaced} from './spacing.ts'

/** What an export may be asked for besides. */
export interface PlanOptions {
  /** false: the file does not carry the source that a later update starts from */
  withSource?: boolean
}

/** The whole paper as a word processor knows it, from the official tree and the profile. `contentHash`: SHA-256 of its text. */
export function planPaper(document: Document, contentHash: string, {withSource = true}: PlanOptions = {}): WordPaper {
  const counts: PaperCounts = {notes: 0, values: []}
  const styles = new Map(wordStyles(document.profile).map(style => [style.id, style]))
  const parts = document.sections.map((section, index): SectionPart => {
    return {lists: sectionLists(section, document.profile, `section-${index + 1}`), notes: 0}
  })
  const sections = sheetRuns(buildOfficialTree(document)).map(run =>
    planRun(run, parts[run.section]!, {document, profile: document.profile, styles, counts})
  )
  return {
    properties: paperProperties(document),
    sections,
    origin: {id: document.id, contentHash, schemaVersion: originVersion},
    ...(withSource && {carried: carriedOf(document, counts)})
  }
}

// --- internal ---

type PaperContext = Pick<PlanContext, 'document' | 'profile' | 'styles' | 'counts'>

function carriedOf({source}: Document, {values}: PaperCounts): Carried {
  return {
    source: carriedText(source),
    values: values.map(({formula, shown}) => ({formula: bareFormula(formula), shown}))
  }
}

/** What runs on through the sheets of a section. */
interface SectionPart {
  lists: SectionLists
  notes: number
}

function planRun(run: SheetRun, part: SectionPart, paper: PaperContext): WordSection {
  const {document, profile} = paper
  const isStart = run.section === 0 && !run.continues
  const contact = isStart && profile.contact.page.value === 'first' ? contactText(document) : undefined
  const sheet = planSheet(profile, run, contact?.split('\n').length)
  const {continues} = run
  const context: PlanContext = {...paper, sheet, lists: part.lists, continues, notes: part.notes, lettersSinceNote: 0}
  const mark = circulationMark(context, run.section === 0 ? document.front.circulation : undefined)
  const blocks = planBlocks(context, printedPart(run.element), textWidthOf(sheet))
  part.notes = context.notes
  return {
    sheet,
    continues: run.continues,
    firstHead: run.continues ? [] : mark.head,
    firstFoot: contact ? contactFoot(context, contact) : [],
    blocks: spaced(context, run.ends ? [...blocks, ...mark.foot] : blocks)
  }
}
