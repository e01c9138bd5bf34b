import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import type {Profile} from '../profiles/profile.ts'
import {block, inCase, line} from './element.ts'
import {underlined} from './letterhead.ts'
import {balancedLines} from './line-breaks.ts'

/** Type name, author line and subject in the middle of the page; a letter has none. */
export function title(document: Document): Element | undefined {
  const {profile, front, type} = document
  if (type?.layout === 'letter') return undefined
  return block('title', [
    type && h('h1', {className: ['type-name']}, inCase(type.label.vi, profile.typeName.style.case.value)),
    front.authorLine ? line('author-line', inCase(front.authorLine, profile.authorLine.style.case.value)) : undefined,
    front.subject
      ? underlined('subject', [subjectLines(profile, front.subject)], profile.subject.under.value)
      : undefined
  ])
}

// --- internal ---

/** Share of the text's width that a line of a title takes at most. */
const titleShare = 0.92

/** Broken here and not by the printer: the rule below is a share of the longest line, which only broken lines have. */
function subjectLines({page, subject}: Profile, text: string): string {
  const width = page.width.value - page.margins.left.value - page.margins.right.value
  return balancedLines(text, subject.style, width * titleShare)
}
