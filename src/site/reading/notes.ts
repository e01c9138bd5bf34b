import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {hasClass, type Rewrite, wordsOf} from './elements.ts'

/** The notes of one section: calls become links, texts are kept for the list at the section's end. */
export interface Notes {
  rewrite: Rewrite
  /** the list with links back to the calls; nothing where the section has no notes */
  list(): Element | undefined
}

/** Collect the notes of a section; `prefix` keeps the anchors of an appendix apart from those of the body. */
export function collectNotes(prefix: string): Notes {
  const texts = new Map<number, ElementContent[]>()
  const anchor = (name: string, number: number | string) => `${prefix}${name}-${number}`
  const call = (number: number | string, id?: string) =>
    h('sup', {className: ['note-call']}, [
      h(
        'a',
        {href: `#${anchor('chu-thich', number)}`, id, role: 'doc-noteref', ariaLabel: `Chú thích ${number}`},
        String(number)
      )
    ])
  const item = ([number, text]: [number, ElementContent[]]) =>
    h('li', {id: anchor('chu-thich', number)}, [
      ...text,
      ' ',
      h(
        'a',
        {
          href: `#${anchor('goi', number)}`,
          className: ['note-back'],
          role: 'doc-backlink',
          ariaLabel: `Về chỗ gọi chú thích ${number}`
        },
        '↩'
      )
    ])
  return {
    rewrite(element) {
      if (hasClass(element, 'note-again')) return [call(wordsOf(element))]
      if (!hasClass(element, 'footnote')) return [element]
      const number = Number(element.properties.dataNote)
      texts.set(number, element.children)
      return [call(number, anchor('goi', number))]
    },
    list() {
      if (texts.size === 0) return undefined
      const items = [...texts].sort(([a], [b]) => a - b).map(item)
      return h('section', {className: ['notes'], role: 'doc-endnotes', ariaLabel: 'Chú thích'}, [
        h('p', {className: ['notes-title']}, 'Chú thích'),
        h('ol', items)
      ])
    }
  }
}
