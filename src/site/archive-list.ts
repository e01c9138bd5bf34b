import {shortDate} from '../core/vietnamese/dates.ts'
import {type Address, paperAddress} from './address.ts'
import type {PaperSummary} from './paper-summary.ts'
import {statusText} from './status.ts'

/** One line of the list, ready to show. */
export interface ArchiveRow {
  address: Address
  code: string
  /** ISO, for machines; absent in an undated draft */
  day?: string
  /** `15/6/2026` */
  date: string
  type: string
  subject: string
  organ: string
  status: string
  /** marks such as `KHẨN` or `Lưu hành nội bộ` */
  marks: string[]
}

/** The list page: papers that were issued, newest first, and drafts apart. */
export interface ArchiveList {
  issued: ArchiveRow[]
  drafts: ArchiveRow[]
}

/** The list of an archive. */
export function archiveList(papers: readonly PaperSummary[]): ArchiveList {
  const newestFirst = [...papers].sort(compareNewestFirst)
  return {
    issued: newestFirst.filter(({status}) => status !== 'draft').map(archiveRow),
    drafts: newestFirst.filter(({status}) => status === 'draft').map(archiveRow)
  }
}

// --- internal ---

/** By day, then by number, both falling; undated ones first, since they are work in hand. */
function compareNewestFirst(a: PaperSummary, b: PaperSummary): number {
  return (
    compareText(b.issuedDate ?? '9999', a.issuedDate ?? '9999') ||
    (Number.parseInt(b.code ?? '', 10) || 0) - (Number.parseInt(a.code ?? '', 10) || 0) ||
    compareText(a.id, b.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function archiveRow(paper: PaperSummary): ArchiveRow {
  const {id, codeShown, issuedDate, typeLabel, subject, organ} = paper
  return {
    address: paperAddress(id),
    code: codeShown,
    day: issuedDate,
    date: issuedDate ? shortDate(issuedDate) : 'chưa ghi ngày',
    type: typeLabel,
    subject: subject ?? 'Chưa có trích yếu',
    organ: organ ?? 'Chưa ghi cơ quan',
    status: statusText(paper),
    marks: [paper.urgency, paper.circulation].filter(mark => mark !== undefined)
  }
}
