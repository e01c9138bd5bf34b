import {parseCode} from '../../core/model/identity.ts'
import {
  type Address,
  addresses,
  linkFrom,
  markdownAddress,
  paperAddress,
  pdfAddress,
  schemaAddress,
  twinAddress,
  wordAddress
} from '../address.ts'
import type {SiteFiles} from '../build/build-site.ts'
import type {ReadingView} from '../reading/reading-view.ts'
import type {PaperSummary} from './paper-summary.ts'
import type {PaperTwin} from './paper-twin-schema.ts'

/** Files of a paper, by their names below `pdf/` and `word/`, and how many pages the PDF has. */
export interface TakenFiles {
  pdf?: string
  word?: string
  pageAmount?: number
}

/** Those of one paper of a site. */
export function takenFiles(id: string, {pdfs, words, pageAmounts}: SiteFiles): TakenFiles {
  return {pdf: pdfs[id], word: words[id], pageAmount: pageAmounts[id]}
}

/** The JSON twin of a paper's page: what the archive knows, and the words. */
export function paperTwin(paper: PaperSummary, view: ReadingView, files: TakenFiles = {}): string {
  return `${JSON.stringify(twinOf(paper, view, files), undefined, 2)}\n`
}

// --- internal ---

/** A field of a summary is published only where it is named here. */
function twinOf(paper: PaperSummary, view: ReadingView, {pdf, word, pageAmount}: TakenFiles): PaperTwin {
  const {id, type, code, issuedDate, place, subject, language, term, status, draftRound, system, profile} = paper
  const {urgency, circulation, copy} = paper
  const {citation, headings, clauses, notes, datasets, text} = view
  const address = twinAddress(id)
  const parts = code === undefined ? undefined : parseCode(code)
  return {
    $schema: linkFrom(address, schemaAddress('paper')),
    site: '../'.repeat(address.split('/').length - 1),
    ...{id, type, typeName: paper.typeLabel, code, codeNumber: parts?.number, codeNotation: parts?.notation},
    ...{issuedDate, place, organName: paper.organ, organs: filled(paper.organKeys), subject, language, pageAmount},
    ...{signer: filled(paper.signers), to: filled(paper.to), recipients: filled(paper.recipients)},
    ...{topics: filled(paper.topics), term, urgency, circulation, copy, status, draftRound, system, profile, citation},
    relations: Object.keys(paper.relations).length > 0 ? paper.relations : undefined,
    page: fromRoot(paperAddress(id)),
    markdown: fromRoot(markdownAddress(id)),
    pdf: pdf && fromRoot(pdfAddress(pdf)),
    word: word && fromRoot(wordAddress(word)),
    ...{headings, clauses, notes},
    values: view.values.map(({words, formula, origins}) => ({words, formula, origins})),
    ...{datasets, text}
  }
}

function fromRoot(target: Address): string {
  return linkFrom(addresses.home, target)
}

function filled<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined
}
