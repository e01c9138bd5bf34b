import {fillMessage} from '../diagnostic.ts'
import type {Document} from '../model/document.ts'
import {codeText} from '../official/code.ts'
import {longDate, shortDate} from '../vietnamese/dates.ts'

/**
 * A paper as another one cites it for the first time, in the form of its profile (NĐ 30 PL I; HD 05); after `clause` (`khoản 2 Mục III`)
 * where only a part is cited. Nothing for a paper without number, day or organ: it cannot be cited yet.
 */
export function citation(document: Document, clause?: string): string | undefined {
  const {front, profile, type} = document
  const {issuedDate, codeNumber, subject} = front
  const organ = citedOrgan(document)
  if (codeNumber === undefined || !issuedDate || !organ || !type) return undefined
  const {form, day} = profile.citation
  const paper = fillMessage(form.value, {
    type: type.label.vi,
    number: codeText(document),
    date: day.value === 'short' ? shortDate(issuedDate) : longDate(issuedDate).replace(/^ngày /, ''),
    organ,
    subject: subject ? citedSubject(subject, type.slug) : ''
  }).trim()
  return clause ? `${clause} ${paper}` : paper
}

// --- internal ---

/** Who issued it in running text: the organ, its standing board, its chairman; all organs of a joint paper. */
function citedOrgan({front, organ, coOrgans}: Document): string | undefined {
  if (!organ) return front.organName?.join(' ')
  const [last, ...others] = [organ, ...coOrgans].map(({name}) => name).toReversed()
  const names = others.length > 0 ? `${others.toReversed().join(', ')} và ${last}` : organ.name
  if (front.issuedBy === 'ban-thuong-vu') return `Ban Thường vụ ${names}`
  if (front.issuedBy === 'thuong-truc') return `Thường trực ${names}`
  return /^chủ tịch\s/i.test(front.authorityLine ?? '') ? `Chủ tịch ${names}` : names
}

/** Orders and letters speak of a matter, all others of a subject. */
function citedSubject(subject: string, type: string): string {
  if (/^(?:về|quy định)\s/i.test(subject)) return lowered(subject)
  const bare = subject.replace(/^V\/v\s+/i, '')
  return `${type === 'quyet-dinh' || type === 'cong-van' ? 'về việc' : 'về'} ${lowered(bare)}`
}

/** The first letter small, as inside a sentence; names (`Suối Ngàn …`) and abbreviations (`UBND …`) keep theirs. */
function lowered(text: string): string {
  const isName = /^\p{Lu}\S*\s+\p{Lu}|^\p{Lu}{2}/u.test(text)
  return isName ? text : text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
}
