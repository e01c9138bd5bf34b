import {parseCode} from '../../core/model/identity.ts'
import {
  type Address,
  addresses,
  linkFrom,
  listTwinAddress,
  paperAddress,
  schemaAddress,
  twinAddress
} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {ListedPaper, ListTwin} from './list-twin-schema.ts'

/** A list of the site, as its pages show it. */
export interface PaperList {
  title: string
  /** of its first page */
  address: Address
  papers: readonly PaperSummary[]
}

/** One file of a list for programs. */
export interface ListTwinPart {
  address: Address
  list: PaperList
  /** counts from 1 */
  page: number
  pages: number
}

/** The files of lists, 500 papers in each. */
export function listTwinParts(lists: readonly PaperList[]): ListTwinPart[] {
  return lists.flatMap(list => {
    const pages = Math.max(1, Math.ceil(list.papers.length / papersInPart))
    return Array.from({length: pages}, (_, index) => ({
      address: listTwinAddress(list.address, index + 1),
      list,
      page: index + 1,
      pages
    }))
  })
}

/** Writes files of lists; a paper stands in half a dozen of them, and its line is written once. `pdfs`: id → file below `pdf/`. */
export function listTwinWriter(pdfs: Readonly<Record<string, string>>): (part: ListTwinPart) => string {
  const lines = new WeakMap<PaperSummary, string>()
  const lineOf = (paper: PaperSummary) => {
    const line = lines.get(paper) ?? JSON.stringify(listedPaper(paper, pdfs[paper.id]))
    lines.set(paper, line)
    return line
  }
  return part => {
    const start = (part.page - 1) * papersInPart
    const papers = part.list.papers.slice(start, start + papersInPart).map(lineOf)
    // The lines are JSON already.
    return `${JSON.stringify(headOf(part)).slice(0, -1)},"papers":[\n${papers.join(',\n')}\n]}\n`
  }
}

// --- internal ---

const papersInPart = 500

function headOf({address, list, page, pages}: ListTwinPart): Omit<ListTwin, 'papers'> {
  return {
    $schema: linkFrom(address, schemaAddress('list')),
    title: list.title,
    site: '../'.repeat(address.split('/').length - 1),
    list: list.address,
    count: list.papers.length,
    page,
    pages,
    next: page < pages ? listTwinAddress(list.address, page + 1) : undefined,
    previous: page > 1 ? listTwinAddress(list.address, page - 1) : undefined
  }
}

function listedPaper(paper: PaperSummary, pdf: string | undefined): ListedPaper {
  const {id, type, typeLabel, code, issuedDate, subject, organ, organKeys, signers, topics, term} = paper
  const {status, profile, language} = paper
  const parts = code === undefined ? undefined : parseCode(code)
  return {
    id,
    type,
    typeName: typeLabel,
    code,
    codeNumber: parts?.number,
    codeNotation: parts?.notation,
    issuedDate,
    subject,
    organName: organ,
    organs: filled(organKeys),
    signer: filled(signers),
    topics: filled(topics),
    term,
    status,
    profile,
    language,
    page: linkFrom(addresses.home, paperAddress(id)),
    twin: linkFrom(addresses.home, twinAddress(id)),
    pdf: pdf && linkFrom(addresses.home, `pdf/${pdf}`)
  }
}

function filled<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined
}
