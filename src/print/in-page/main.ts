import type {OversizeBlock, PrintedFacts} from '../../core/checker/printed.ts'
import type {PrintSection} from '../job.ts'
import {breakPlaces} from './break-places.ts'
import {type Counted, countingRules, countOn, uncounted} from './counted.ts'
import {currentRun} from './current-run.ts'
import {emptyMargins} from './empty-margins.ts'
import {type GateFacts, passGate} from './gate.ts'
import {houseStyle} from './house-style.ts'
import {loadFonts} from './load-fonts.ts'
import {missingNotes} from './missing-notes.ts'
import {pageCap} from './page-cap.ts'
import {closingFacts, pageFacts} from './page-facts.ts'
import {preparation} from './preparation.ts'
import {refusedParts} from './refuse.ts'
import {isRunEnded, type Run, runPaged} from './run.ts'
import {shortParagraphs} from './short-paragraphs.ts'
import {type OwnTexts, ownTexts, readSource} from './source.ts'
import {splitBoxes} from './split-boxes.ts'
import {tableHeads} from './table-heads.ts'

/** What stopped a section, if anything did. */
export interface SectionOutcome {
  complaints: string[]
  oversize: OversizeBlock[]
  limit?: 'pages'
}

/** The facts that are measured in the page. */
export type LaidOutFacts = GateFacts & Pick<PrintedFacts, 'pages' | 'closing'>

/** What the print page offers to the program; it holds one paper at a time. */
export interface InPage {
  /** the fonts are loaded */
  ready: Promise<void>
  /** lays the next section of the paper out */
  paginate(section: PrintSection, maxPages: number): Promise<SectionOutcome>
  /** puts all sections into the document, ready to print, and measures them */
  assemble(title: string, language: string): LaidOutFacts
  /** forgets the paper */
  clear(): void
}

declare global {
  var vanthu: InPage
}

interface LaidSection extends Run {
  texts: OwnTexts
  /** all that its section has up to its end */
  counted: Counted
  continues: boolean
}

let sections: LaidSection[] = []
// One section alone stays where it was laid out; of several, only the last may still stand there.
let live: Run | undefined
const rules = new Set<string>()
const sheet = document.head.appendChild(document.createElement('style'))
document.head.appendChild(document.createElement('style')).textContent = houseStyle
PagedModule.registerHandlers(
  preparation(),
  pageCap(),
  tableHeads(),
  missingNotes(),
  shortParagraphs(),
  breakPlaces(),
  splitBoxes(),
  emptyMargins()
)

let missingLetter = ''

globalThis.vanthu = {
  ready: loadFonts().then(missing => {
    missingLetter = missing
  }),

  async paginate({html, css, continues = false}, maxPages) {
    const source = readSource(html, sections.length)
    const complaints = refusedParts(source)
    if (complaints.length > 0) return {complaints, oversize: []}
    const texts = ownTexts(source)
    setAside()
    try {
      const before = (continues && sections.at(-1)?.counted) || uncounted
      live = await runPaged(source, css + countingRules(before), sections.length, maxPages)
      sections.push({...live, texts, counted: countOn(before, live.pages), continues})
      return {complaints: [], oversize: []}
    } catch (error) {
      if (!isRunEnded(error)) throw error
      return {complaints: [], oversize: currentRun.oversize, ...(error.reason === 'pages' ? {limit: 'pages'} : {})}
    }
  },

  assemble(title, language) {
    document.title = title
    document.documentElement.lang = language
    if (sections.length > 1) {
      setAside()
      document.body.append(...sections.map(({element}) => element))
    }
    // Setting it again, though the same, would cost the style of every element.
    const text = [...rules, sheetRules()].join('\n')
    if (sheet.textContent !== text) sheet.textContent = text
    const all = sections.flatMap(({pages}) => pages)
    const gate = passGate(
      sections.map(({texts}) => texts),
      all,
      new RegExp(missingLetter, 'u')
    )
    const closing = closingFacts(all)
    return {pages: pageFacts(countedTogether()), ...gate, ...(closing ? {closing} : {})}
  },

  clear() {
    live?.remove()
    live = undefined
    sections = []
    // What several sections need would bind the next paper; what one needs is the same for most.
    if (rules.size > 0) sheet.textContent = ''
    rules.clear()
    document.body.replaceChildren()
  }
}

// --- internal ---

function setAside(): void {
  for (const rule of live?.rules() ?? []) rules.add(rule)
  live?.remove()
  live = undefined
}

/** The pages that have their numbers from one count. */
function countedTogether(): Element[][] {
  const counts: Element[][] = []
  for (const {pages, continues} of sections) {
    const count = continues ? counts.at(-1) : undefined
    if (count) count.push(...pages)
    else counts.push([...pages])
  }
  return counts
}

function sheetRules(): string {
  const named = sections.map(
    ({width, height}, index) => `
      @page section-${index} { size: ${width} ${height}; margin: 0 }
      .section-${index} { margin: 0; padding: 0 }
      .section-${index} .pagedjs_page { page: section-${index}; break-after: page }`
  )
  return named.join('\n')
}
