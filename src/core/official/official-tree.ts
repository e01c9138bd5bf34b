import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import {addressees} from './addressees.ts'
import {appendixSection} from './appendix.ts'
import {bodyText, closeText} from './body.ts'
import {closing} from './closing.ts'
import {copyBlock} from './copy.ts'
import {line} from './element.ts'
import {letterhead} from './letterhead.ts'
import {preamble} from './preamble.ts'
import {title} from './title.ts'

/** The main text or an appendix: its own page numbers, and the way its sheets lie where no block of it turns them. */
export interface OfficialSection {
  orientation: 'portrait' | 'landscape'
  /** a `<section>` with class `main` or `appendix` */
  element: Element
}

/** The whole paper as hast; screen, paper and Word are written from it and from nothing else. */
export interface OfficialTree {
  sections: OfficialSection[]
}

/** Write the official tree of a paper: every part that the law asks for, in its order, blanks where a draft has none. */
export function buildOfficialTree(document: Document): OfficialTree {
  const [body, ...appendices] = document.sections
  return {
    sections: [
      {orientation: 'portrait', element: mainSection(document, body!)},
      ...appendices.map((section, index) => appendixSection(document, section, index + 1, appendices.length))
    ]
  }
}

// --- internal ---

function mainSection(document: Document, section: Document['sections'][number]): Element {
  const text = bodyText(document, section)
  closeText(text, document.profile.body.closingMark.value)
  const parts = [
    letterhead(document),
    title(document),
    addressees(document),
    preamble(document),
    h('div', {className: ['body']}, text),
    ...endBlocks(document)
  ]
  return h(
    'section',
    {className: ['section', 'main', document.profile.id]},
    parts.filter(part => part !== undefined)
  )
}

/** Closing and copy; the contact line belongs to the last of them, so that it never stands on a page of its own. */
function endBlocks(document: Document): Element[] {
  const blocks = [closing(document), copyBlock(document)].filter(block => block !== undefined)
  const contact = contactLine(document)
  const last = blocks.at(-1)
  if (!contact || !last) return contact ? [contact] : blocks
  return [...blocks.slice(0, -1), {...last, children: [...last.children, contact]}]
}

/** The organ's address at the end of the last page, where the format puts it there; on the first page it is a margin box. */
function contactLine(document: Document): Element | undefined {
  const text = contactText(document)
  if (!text || document.profile.contact.page.value !== 'last') return undefined
  // The line is pinned to the foot of the page; its twin in the style sheet keeps the room free in the text.
  return h('div', {className: ['contact'], dataRoom: text}, [line('contact-line', text)])
}

/** The contact line that the paper asks for. */
export function contactText({front, organ}: Document): string | undefined {
  if (typeof front.contact === 'string') return front.contact
  return front.contact ? organ?.contact : undefined
}
