import type {OversizeBlock, PrintedFacts} from '../../core/checker/printed.ts'
import type {PrintSection} from '../job.ts'
import {breakPlaces} from './break-places.ts'
import {currentRun} from './current-run.ts'
import {type GateFacts, passGate} from './gate.ts'
import {houseStyle} from './house-style.ts'
import {missingNotes} from './missing-notes.ts'
import {pageCap} from './page-cap.ts'
import {closingFacts, pageFacts} from './page-facts.ts'
import {preparation} from './preparation.ts'
import {refusedParts} from './refuse.ts'
import {isRunEnded, pagedBase, type Run, runPaged} from './run.ts'
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
  /** lays the next section of the paper out */
  paginate(section: PrintSection, maxPages: number): Promise<SectionOutcome>
  /** puts all sections into the document, ready to print, and measures them */
  assemble(title: string, language: string): LaidOutFacts
  /** forgets the paper */
  clear(): void
}

declare global {
  var vanthu: InPage
  /** source of a character class: letters that no asked font has */
  var vanthuMissingLetter: string
}

interface LaidSection extends Run {
  texts: OwnTexts
}

let sections: LaidSection[] = []
const sheet = document.head.appendChild(document.createElement('style'))
document.head.appendChild(document.createElement('style')).textContent = houseStyle
PagedModule.registerHandlers(preparation(), pageCap(), tableHeads(), missingNotes(), breakPlaces(), splitBoxes())

globalThis.vanthu = {
  async paginate({html, css}, maxPages) {
    const source = readSource(html, sections.length)
    const complaints = refusedParts(source)
    if (complaints.length > 0) return {complaints, oversize: []}
    const texts = ownTexts(source)
    try {
      const run = await runPaged(source, css, `.section-${sections.length}`, maxPages)
      sections.push({...run, texts})
      return {complaints: [], oversize: []}
    } catch (error) {
      if (!isRunEnded(error)) throw error
      return {complaints: [], oversize: currentRun.oversize, ...(error.reason === 'pages' ? {limit: 'pages'} : {})}
    }
  },

  assemble(title, language) {
    document.title = title
    document.documentElement.lang = language
    sheet.textContent = [pagedBase, ...sections.map(({css}) => css), sheetRules()].join('\n')
    document.body.replaceChildren(...sections.map(sectionElement))
    const pages = sections.map(section => [...section.pages.children])
    const all = pages.flat()
    const gate = passGate(
      sections.map(({texts}) => texts),
      all,
      new RegExp(globalThis.vanthuMissingLetter, 'u')
    )
    const closing = closingFacts(all)
    return {pages: pageFacts(pages), ...gate, ...(closing ? {closing} : {})}
  },

  clear() {
    sections = []
    sheet.textContent = ''
    document.body.replaceChildren()
  }
}

// --- internal ---

function sectionElement({pages}: LaidSection, index: number): HTMLElement {
  const element = document.createElement('div')
  element.className = `section-${index}`
  // Paged.js counts pages from 1 in each section
  for (const page of pages.children) page.removeAttribute('id')
  element.append(pages)
  return element
}

function sheetRules(): string {
  const named = sections.map(
    ({width, height}, index) => `
      @page section-${index} { size: ${width} ${height}; margin: 0 }
      .section-${index} { margin: 0; padding: 0 }
      .section-${index} .pagedjs_page { page: section-${index}; break-after: page }`
  )
  return `
    html, body { margin: 0; padding: 0; print-color-adjust: exact }
    .pagedjs_pages { display: block; width: auto; transform: none }
    ${named.join('\n')}`
}
