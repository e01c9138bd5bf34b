import {shortDate} from '../../core/vietnamese/dates.ts'
import {addresses, linkFrom, paperAddress} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {statusText} from '../paper/status.ts'
import type {SiteText} from '../text/index.ts'
import {type PaperRow, writePaperRow} from './paper-row.ts'

/** A paper as a row of a list. */
export function rowOf(paper: PaperSummary, text: SiteText): PaperRow {
  const {id, codeShown, issuedDate, typeLabel, subject, organ, status} = paper
  const state = status === 'issued' ? undefined : statusText(paper, text.status)
  return {
    link: linkFrom(addresses.home, paperAddress(id)),
    code: codeShown,
    day: issuedDate,
    date: issuedDate ? shortDate(issuedDate) : text.lists.undated,
    type: typeLabel,
    subject: subject ?? text.lists.noSubject,
    organ: organ ?? text.lists.noOrgan,
    marks: [state, paper.urgency, paper.circulation].filter(mark => mark !== undefined)
  }
}

/** Writes the rows of a page's list as HTML; `up` leads from the page to the top of the site. */
export type RowWriter = (papers: readonly PaperSummary[], up: string) => string

/** A writer that keeps what it wrote: a paper stands in half a dozen lists. */
export function rowWriter(text: SiteText): RowWriter {
  const written = new Map<PaperSummary, [string, string]>()
  const write = (paper: PaperSummary) => {
    const row = writePaperRow(rowOf(paper, text))
    written.set(paper, row)
    return row
  }
  return (papers, up) =>
    papers
      .map(paper => {
        const [before, after] = written.get(paper) ?? write(paper)
        return before + up + after
      })
      .join('')
}
