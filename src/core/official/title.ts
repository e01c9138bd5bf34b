import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import {block, inCase, line} from './element.ts'
import {underlined} from './letterhead.ts'

/** Type name, author line and subject in the middle of the page; a letter has none. */
export function title(document: Document): Element | undefined {
  const {profile, front, type} = document
  if (type?.layout === 'letter') return undefined
  return block('title', [
    type && h('h1', {className: ['type-name']}, inCase(type.label.vi, profile.typeName.style.case.value)),
    front.authorLine ? line('author-line', inCase(front.authorLine, profile.authorLine.style.case.value)) : undefined,
    front.subject ? underlined('subject', [front.subject], profile.subject.under.value) : undefined
  ])
}
