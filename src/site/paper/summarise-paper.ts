import type {Document} from '../../core/model/document.ts'
import {formulaPlaces} from '../../core/model/formula-places.ts'
import {codeText} from '../../core/official/code.ts'
import {blank} from '../../core/official/element.ts'
import {type PaperSummary, relationNames} from './paper-summary.ts'

/** The summary of a paper, as plain data. */
export function paperSummary(document: Document): PaperSummary {
  const {front, organ, type, profile, status} = document
  const {marks, copy} = profile
  return {
    id: document.id,
    type: front.type,
    typeLabel: type?.label.vi ?? front.type ?? 'Văn bản',
    code: front.codeNumber === undefined ? undefined : codeText(document).replaceAll(blank, '…'),
    codeShown: codeText(document).replaceAll(blank, '…'),
    issuedDate: front.issuedDate,
    place: front.place ?? organ?.place,
    subject: front.subject,
    organ: organ?.name ?? front.organName?.join(' '),
    organKeys: organ ? [...new Set([organ, ...document.coOrgans].map(({key}) => key))] : [],
    system: document.system,
    profile: profile.id,
    status,
    draftRound: front.draftRound,
    to: front.to ?? [],
    recipients: front.recipients ?? [],
    signers: front.signer ?? [],
    topics: front.topics ?? [],
    formerIds: front.formerIds ?? [],
    term: front.term,
    language: front.language ?? 'vi',
    urgency: front.urgency && marks.urgency.texts.value[front.urgency],
    circulation: front.circulation && marks.circulation.texts.value[front.circulation],
    copy: front.copy && (document.copy?.profile.copy ?? copy).texts.value[front.copy.form],
    figures: formulaPlaces(document.body).length,
    relations: Object.fromEntries(relationNames.flatMap(name => (front[name] ? [[name, front[name]]] : [])))
  }
}
