import type {SiteSettings} from '../../core/data/site-settings.ts'
import {
  type Address,
  addresses,
  groupAddress,
  linkFrom,
  paperAddress,
  twinAddress,
  typeFeedAddress
} from '../address.ts'
import {absolute} from '../page-links.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {SiteText} from '../text/index.ts'
import {feedUrn, paperUrn} from './lasting-id.ts'
import {type Xml, xmlElement, xmlFile, xmlText} from './xml.ts'

/** What feeds are made from. */
export interface FeedSource {
  settings: SiteSettings
  text: SiteText
  /** id → file below `pdf/` */
  pdfs: Readonly<Record<string, string>>
}

/** A type whose papers have a feed of their own. */
export interface FeedType {
  slug: string
  name: string
}

/** The Atom feed (RFC 4287) of the newest issued papers: of all that are given, in the order of lists, or of one type's. */
export function atomFeed(papers: readonly PaperSummary[], source: FeedSource, type?: FeedType): string {
  const {settings, text} = source
  const page = type ? typeFeedAddress(type.slug) : addresses.feed
  const newest = papers.filter(isIssued).slice(0, shownPapers)
  return xmlFile(
    xmlElement(
      'feed',
      {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': settings.language},
      textElement('id', feedUrn(type?.slug, settings)),
      textElement('title', type ? text.machine.feedOfType(settings.name, type.name) : settings.name),
      settings.motto === undefined ? undefined : textElement('subtitle', settings.motto),
      textElement('updated', instantOf(newest[0]?.issuedDate ?? beginning)),
      authorElement(settings.organName ?? settings.name),
      linkElement('self', page, page, settings, 'application/atom+xml'),
      linkElement('alternate', page, type ? groupAddress('type', type.slug) : addresses.home, settings, 'text/html'),
      textElement('generator', 'vanthu'),
      ...newest.map(paper => entryElement(paper, page, source))
    )
  )
}

// --- internal ---

const shownPapers = 50

/** Of a feed without entries: it must state a time. */
const beginning = '1970-01-01'

function isIssued({status, issuedDate}: PaperSummary): boolean {
  return status !== 'draft' && issuedDate !== undefined
}

function entryElement(paper: PaperSummary, page: Address, {settings, text, pdfs}: FeedSource): Xml {
  const {id, type, typeLabel, codeShown, subject, issuedDate = beginning, organ, topics, language} = paper
  const pdf = pdfs[id]
  const title = `${typeLabel} ${codeShown}${subject === undefined ? '' : `: ${subject}`}`
  return xmlElement(
    'entry',
    {'xml:lang': language === settings.language ? undefined : language},
    textElement('id', paperUrn(paper, settings)),
    textElement('title', title),
    textElement('updated', instantOf(issuedDate)),
    textElement('published', instantOf(issuedDate)),
    authorElement(organ ?? settings.organName ?? settings.name),
    linkElement('alternate', page, paperAddress(id), settings, 'text/html'),
    linkElement('alternate', page, twinAddress(id), settings, 'application/json'),
    pdf === undefined ? undefined : linkElement('enclosure', page, `pdf/${pdf}`, settings, 'application/pdf'),
    type === undefined ? undefined : xmlElement('category', {term: type, label: typeLabel}),
    ...topics.map(topic => xmlElement('category', {term: topic})),
    textElement('summary', subject ?? text.lists.noSubject)
  )
}

function textElement(name: string, text: string): Xml {
  return xmlElement(name, {}, xmlText(text))
}

function authorElement(name: string): Xml {
  return xmlElement('author', {}, textElement('name', name))
}

/** Relative to the feed's own address where the site's is not known. */
function linkElement(rel: string, from: Address, to: Address, settings: SiteSettings, type: string): Xml {
  return xmlElement('link', {rel, type, href: absolute(to, settings) ?? linkFrom(from, to)})
}

/** The start of a day in Viet Nam: papers state days only. */
function instantOf(day: string): string {
  return `${day}T00:00:00+07:00`
}
