import type {SiteSettings} from '../../core/data/site-settings.ts'
import {addresses, paperAddress, twinAddress} from '../address.ts'
import {absolute} from '../page-links.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {paperUrn} from './lasting-id.ts'

/** Files of a paper that can be taken away, by their name below `pdf/` and `word/`. */
export interface PaperFiles {
  pdf?: string
  word?: string
}

/** What search engines understand of a paper, in the words of schema.org. */
export function paperLinkedData(paper: PaperSummary, settings: SiteSettings, files: PaperFiles = {}): object {
  const {id, typeLabel, codeShown, subject, topics, language, issuedDate} = paper
  const kind = kindOf(paper)
  const url = absolute(paperAddress(id), settings)
  return {
    '@context': 'https://schema.org',
    '@type': kind,
    '@id': url ?? paperUrn(paper, settings),
    name: `${typeLabel} ${codeShown}`,
    description: subject,
    inLanguage: language,
    keywords: topics.length > 0 ? topics : undefined,
    url,
    datePublished: issuedDate,
    publisher: organOf(paper),
    ...(kind === 'Legislation' ? legislation(paper) : {identifier: paper.code, author: organOf(paper)}),
    isPartOf: {'@type': 'WebSite', name: settings.name, url: absolute(addresses.home, settings)},
    encoding: encodings(paper, settings, files)
  }
}

/** The same as the content of a script element: no text in it can end the element. */
export function linkedDataScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** Types of acts that bind; a report is a Report, letters and minutes are documents and no more. */
export const acts: ReadonlySet<string> = new Set([
  'chi-thi',
  'chien-luoc',
  'chuong-trinh',
  'cuong-linh-chinh-tri',
  'dieu-le-dang',
  'huong-dan',
  'ke-hoach',
  'ket-luan',
  'nghi-quyet',
  'quy-che',
  'quy-dinh',
  'quy-hoach',
  'quyet-dinh',
  'thong-tri'
])

// --- internal ---

function kindOf({type = ''}: PaperSummary): 'Legislation' | 'Report' | 'DigitalDocument' {
  if (acts.has(type)) return 'Legislation'
  return type === 'bao-cao' ? 'Report' : 'DigitalDocument'
}

function organOf({organ, system}: PaperSummary): object | undefined {
  const kind = system === 'state' ? 'GovernmentOrganization' : 'Organization'
  return organ === undefined ? undefined : {'@type': kind, name: organ}
}

function legislation(paper: PaperSummary): object {
  const {code, issuedDate, typeLabel, status} = paper
  return {
    legislationIdentifier: code,
    legislationDate: issuedDate,
    legislationType: typeLabel,
    legislationPassedBy: organOf(paper),
    legislationLegalForce: legalForce[status]
  }
}

/** A draft has none to speak of. */
const legalForce: Partial<Record<PaperSummary['status'], string>> = {
  issued: 'https://schema.org/InForce',
  expired: 'https://schema.org/NotInForce',
  revoked: 'https://schema.org/NotInForce'
}

/** Only with an address: a relative one would be read from another place. */
function encodings({id}: PaperSummary, settings: SiteSettings, {pdf, word}: PaperFiles): object[] | undefined {
  const media = (format: string, file: string | undefined) =>
    file === undefined ? [] : [{'@type': 'MediaObject', encodingFormat: format, contentUrl: absolute(file, settings)}]
  if (settings.address === undefined) return undefined
  return [
    ...media('application/pdf', pdf && `pdf/${pdf}`),
    ...media('application/vnd.openxmlformats-officedocument.wordprocessingml.document', word && `word/${word}`),
    ...media('application/json', twinAddress(id))
  ]
}
