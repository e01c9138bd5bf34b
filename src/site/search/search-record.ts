import {type Address, paperAddress} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {ReadingView} from '../reading/reading-view.ts'
import {headWords} from './head-words.ts'
import {accentedForm, comparedForm, indexedForm, writtenWords} from './words.ts'

/** A type or an organ: the key that addresses use, and what it is called. */
export interface NamedValue {
  key: string
  name: string
}

/** What the search knows of a paper: words for the index, facts for facets and order, text for results and excerpts. */
export interface SearchRecord {
  id: string
  address: Address
  /** words of the head, of the text, and those of the text with their diacritics; a space between two */
  content: string
  type: NamedValue
  organ?: NamedValue
  status: PaperSummary['status']
  topics: string[]
  signers: string[]
  /** ISO */
  day?: string
  /** the number of its code, 0 without one */
  number: number
  code: string
  subject?: string
  /** how many words of the text stand before what it says: header, type, subject */
  preamble: number
  text: string
}

/** What the search needs of a paper. */
export function searchRecord(paper: PaperSummary, view: Pick<ReadingView, 'text'>): SearchRecord {
  // Pagefind takes this sign for its own and removes it from what it shows.
  const text = view.text.replaceAll('\u200B', '')
  const found = writtenWords(text)
  const accented = new Set([...new Set(found)].flatMap(word => accentedForm(word) ?? []))
  const words = found.map(comparedForm)
  const content = headWords(paper).concat(words.map(indexedForm), [...accented].map(indexedForm))
  return {
    id: paper.id,
    address: paperAddress(paper.id),
    content: content.join(' '),
    type: {key: paper.type ?? '', name: paper.typeLabel},
    organ: paper.organ === undefined ? undefined : {key: paper.organKeys[0] ?? paper.organ, name: paper.organ},
    status: paper.status,
    topics: paper.topics,
    signers: paper.signers.flatMap(({fullName}) => fullName ?? []),
    day: paper.issuedDate,
    number: Number.parseInt(paper.code ?? '', 10) || 0,
    code: paper.codeShown,
    subject: paper.subject,
    preamble: preambleOf(words, writtenWords(paper.subject ?? '').map(comparedForm)),
    text
  }
}

/** The year in whose part of the index a paper stands; drafts and undated papers have a part of their own. */
export function searchYear({status, issuedDate}: Pick<PaperSummary, 'status' | 'issuedDate'>): string | undefined {
  return status === 'draft' ? undefined : issuedDate?.slice(0, 4)
}

// --- internal ---

/** The subject stands near the top of the text; in a paper without one nothing is known of where the text begins. */
function preambleOf(text: readonly string[], subject: readonly string[]): number {
  const top = text.slice(0, 200 + subject.length)
  const at =
    subject.length === 0 ? -1 : top.findIndex((_, start) => subject.every((word, step) => top[start + step] === word))
  return at < 0 ? 0 : at + subject.length
}
