import type {DataBook} from '../../core/data/book.ts'
import {readsHidden} from '../../core/data/hidden.ts'
import {type Address, linkFrom, paperAddress} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {lineAnchor} from '../reading/line-anchors.ts'
import {datasetsOf, type PaperUse} from './paper-uses.ts'

/** A paper that the site shows, with the places in it that are made from data. */
export interface UsingPaper {
  paper: PaperSummary
  uses: readonly PaperUse[]
}

/** One place of a paper, ready to show. */
export interface UsePlace {
  line: number
  link: string
  text: string
  formulas: string[]
}

/** Where one paper uses a file of data. */
export interface DatasetUse {
  title: string
  subject?: string
  /** in the workspace: places are lines of it */
  file: string
  link: string
  places: UsePlace[]
}

/** Papers by the files of data that they use; what stays off the site must not be among the papers given. */
export function usesByDataset(papers: readonly UsingPaper[], book: DataBook): Map<string, UsingPaper[]> {
  const byDataset = new Map<string, UsingPaper[]>()
  for (const {paper, uses} of papers)
    for (const [name, own] of groupByDataset(uses, book))
      byDataset.set(name, [...(byDataset.get(name) ?? []), {paper, uses: own}])
  return byDataset
}

/** The papers that use a file of data as its page shows them, newest first; each place once, with all its formulas. */
export function datasetUses(papers: readonly UsingPaper[], page: Address): DatasetUse[] {
  return [...papers].sort(newestFirst).map(({paper, uses}) => {
    const address = paperAddress(paper.id)
    const places = Map.groupBy(uses, ({line, text}) => `${line} ${text}`)
    return {
      title: `${paper.typeLabel} ${paper.codeShown}`,
      subject: paper.subject,
      file: `content/${paper.id}.mdx`,
      link: linkFrom(page, address),
      places: [...places.values()].map(([first, ...others]) => ({
        line: first!.line,
        link: linkFrom(page, address, first!.anchor === undefined ? undefined : lineAnchor(first!.anchor)),
        text: excerpt(first!.text),
        formulas: [...new Set([first!, ...others].map(({formula}) => formula))].filter(formula => formula !== '')
      }))
    }
  })
}

// --- internal ---

function groupByDataset(uses: readonly PaperUse[], book: DataBook): Map<string, PaperUse[]> {
  const groups = new Map<string, PaperUse[]>()
  // A formula that names something hidden is not told; its place is.
  for (const use of uses)
    for (const name of datasetsOf(use.formula, book))
      groups.set(name, [...(groups.get(name) ?? []), readsHidden(use.formula, book) ? {...use, formula: ''} : use])
  return groups
}

function newestFirst(a: UsingPaper, b: UsingPaper): number {
  const [first, second] = [a, b].map(({paper}) => paper.issuedDate ?? '9999')
  return first === second ? (a.paper.id < b.paper.id ? -1 : 1) : first! < second! ? 1 : -1
}

const longestExcerpt = 280

function excerpt(text: string): string {
  const end = text.length > longestExcerpt ? text.lastIndexOf(' ', longestExcerpt) : text.length
  return end < text.length ? `${text.slice(0, end > 0 ? end : longestExcerpt)} …` : text
}
