import {longDate} from '../core/vietnamese/dates.ts'
import {type Address, paperAddress, profileAddress, twinAddress} from './address.ts'
import {type ContentsItem, contentsOf} from './contents.ts'
import type {PaperSummary} from './paper-summary.ts'
import {profileLabel} from './profile-page.ts'
import type {ReadingView} from './reading/reading-view.ts'
import type {Relations} from './relations.ts'
import {statusBanner, statusText} from './status.ts'

/** A value of the panel, with the page that it leads to where there is one. */
export interface FactValue {
  text: string
  address?: Address
}

/** One line of the panel beside a paper. */
export interface PaperFact {
  title: string
  values: FactValue[]
}

/** The page of a paper, ready to show. */
export interface PaperPage {
  /** of the window: `Báo cáo 86-BC/ĐU` */
  title: string
  description: string
  language: string
  banner?: string
  /** urgency and circulation, as printed */
  marks: string[]
  facts: PaperFact[]
  contents: ContentsItem[]
  html: string
  /** the text has no heading of its own for the page */
  untitled: boolean
  twin: Address
  pdf?: Address
}

/** The page of one paper of an archive; `pdf` is the name of its file below `pdf/`, where it was printed. */
export function paperPage(paper: PaperSummary, view: ReadingView, relations: Relations, pdf?: string): PaperPage {
  return {
    title: `${paper.typeLabel} ${paper.codeShown}`,
    description: paper.subject ?? paper.typeLabel,
    language: paper.language,
    banner: statusBanner(paper),
    marks: [paper.urgency, paper.circulation, paper.copy].filter(mark => mark !== undefined),
    facts: [...ownFacts(paper), ...relationFacts(paper, relations)],
    contents: contentsOf(view.headings),
    html: view.html,
    untitled: !view.html.includes('<h1'),
    twin: twinAddress(paper.id),
    pdf: pdf && `pdf/${pdf}`
  }
}

// --- internal ---

function ownFacts(paper: PaperSummary): PaperFact[] {
  const {issuedDate, place, signers} = paper
  return [
    fact('Loại văn bản', paper.typeLabel),
    fact('Số, ký hiệu', paper.codeShown),
    fact('Trạng thái', statusText(paper)),
    fact('Trích yếu', paper.subject),
    fact('Cơ quan ban hành', paper.organ),
    fact('Ngày ban hành', issuedDate && longDate(issuedDate).replace(/^ngày /, '')),
    fact('Địa danh', place),
    fact('Người ký', ...signers.map(signerText)),
    fact('Kính gửi', ...paper.to),
    fact('Nơi nhận', ...paper.recipients),
    fact('Chủ đề', ...paper.topics),
    fact('Nhiệm kỳ', paper.term),
    [{title: 'Thể thức', values: [{text: profileLabel(paper.profile), address: profileAddress(paper.profile)}]}]
  ].flat()
}

/** Name and office; who signs for a chief (`KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`) holds the second one. */
function signerText({fullName, position, secondPosition}: PaperSummary['signers'][number]): string {
  const office = secondPosition && !/^kiêm\s/i.test(secondPosition) ? [secondPosition] : [position, secondPosition]
  return [fullName, office.filter(part => part !== undefined).join(' ')].filter(Boolean).join(', ')
}

function fact(title: string, ...values: (string | undefined)[]): PaperFact[] {
  const known = values.filter((value): value is string => Boolean(value))
  return known.length > 0 ? [{title, values: known.map(text => ({text}))}] : []
}

function relationFacts(paper: PaperSummary, relations: Relations): PaperFact[] {
  return relations.of(paper).map(({title, papers}) => ({
    title,
    values: papers.map(({text, id}) => (id === undefined ? {text} : {text, address: paperAddress(id)}))
  }))
}
