import {longDate} from '../../core/vietnamese/dates.ts'
import {type Address, type GroupKind, paperAddress, profileAddress} from '../address.ts'
import {profileLabel} from '../profile-page.ts'
import type {SiteText} from '../text/index.ts'
import type {PaperSummary} from './paper-summary.ts'
import type {PaperSurroundings} from './paper-surroundings.ts'
import {statusText} from './status.ts'

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

/** What the archive knows of a paper, line by line, and which others it speaks of. */
export function paperFacts(
  paper: PaperSummary,
  {lists, relations}: PaperSurroundings,
  text: SiteText,
  pageAmount?: number
): PaperFact[] {
  const {facts: titles} = text.paper
  const {issuedDate, signers} = paper
  const listed = (kind: GroupKind, name: string | undefined, words = name) =>
    name === undefined || words === undefined ? [] : [{text: words, address: lists[kind]?.[name]}]
  const plain = (...values: (string | undefined)[]) => values.flatMap(value => (value ? [{text: value}] : []))
  const lines: [string, FactValue[]][] = [
    [titles.type, listed('type', paper.typeLabel)],
    [titles.code, plain(paper.codeShown)],
    [titles.status, plain(statusText(paper, text.status))],
    [titles.subject, plain(paper.subject)],
    [titles.organ, listed('organ', paper.organ)],
    [titles.issuedDate, listed('year', issuedDate, issuedDate && longDate(issuedDate).replace(/^ngày /, ''))],
    [titles.place, plain(paper.place)],
    [titles.signer, signers.map(signer => signedBy(signer, lists))],
    [titles.to, plain(...paper.to)],
    [titles.recipients, plain(...paper.recipients)],
    [titles.topics, paper.topics.flatMap(topic => listed('topic', topic))],
    [titles.term, listed('term', paper.term)],
    [titles.pageAmount, plain(pageAmount?.toString())],
    [titles.profile, [{text: profileLabel(paper.profile), address: profileAddress(paper.profile)}]]
  ]
  return [
    ...lines.flatMap(([title, values]) => (values.length > 0 ? [{title, values}] : [])),
    ...relations.map(({side, name: relation, papers}) => ({
      title: text.relations[side][relation],
      values: papers.map(({text: name, id}) => ({text: name, address: id === undefined ? undefined : paperAddress(id)}))
    }))
  ]
}

// --- internal ---

/** Name and office; who signs for a chief (`KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`) holds the second one. */
function signedBy(
  {fullName, position, secondPosition}: PaperSummary['signers'][number],
  lists: PaperSurroundings['lists']
): FactValue {
  const office = secondPosition && !/^kiêm\s/i.test(secondPosition) ? [secondPosition] : [position, secondPosition]
  const words = [fullName, office.filter(part => part !== undefined).join(' ')].filter(Boolean).join(', ')
  return {text: words, address: fullName === undefined ? undefined : lists.signer?.[fullName]}
}
