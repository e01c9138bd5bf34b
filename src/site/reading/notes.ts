import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {z} from 'zod'
import type {ReadingWords} from '../text/reading.ts'
import {hasClass, type Rewrite, wordsOf} from './elements.ts'
import {noteClasses} from './side-notes.ts'

/** A note of a paper as data. */
export const readingNoteSchema = z.strictObject({id: z.string(), number: z.int(), text: z.string()})

export type ReadingNote = z.infer<typeof readingNoteSchema>

/** The notes of one section: calls become links, texts are kept for the list at the section's end. */
export interface SectionNotes {
  rewrite: Rewrite
  /** the list with links back to the calls; nothing where the section has no notes */
  list(): Element | undefined
}

/** The notes of a whole paper. */
export interface Notes {
  /** `prefix` keeps the anchors of an appendix apart from those of the body */
  section(prefix: string): SectionNotes
  found: ReadingNote[]
}

/** Collect the notes of a paper. */
export function collectNotes(words: ReadingWords): Notes {
  const found: ReadingNote[] = []
  let count = 0
  return {
    found,
    section(prefix) {
      const texts = new Map<number, {place: number; children: ElementContent[]}>()
      const anchor = (name: string, number: number | string) => `${prefix}${name}-${number}`
      const call = (number: number | string, properties: {id?: string; className?: string[]} = {}) =>
        h('sup', {className: ['note-call']}, [
          h(
            'a',
            {
              ...properties,
              href: `#${anchor('chu-thich', number)}`,
              role: 'doc-noteref',
              ariaLabel: words.note(number)
            },
            String(number)
          )
        ])
      return {
        rewrite(element) {
          if (hasClass(element, 'note-again')) return [call(wordsOf(element))]
          if (!hasClass(element, 'footnote')) return [element]
          const number = Number(element.properties.dataNote)
          count += 1
          texts.set(number, {place: count, children: element.children})
          return [call(number, {id: anchor('goi', number), className: noteClasses.call(count)})]
        },
        list() {
          if (texts.size === 0) return undefined
          const items = [...texts].sort(([a], [b]) => a - b)
          found.push(
            ...items.map(([number, {children}]) => ({
              id: anchor('chu-thich', number),
              number,
              text: wordsOf(h('p', children))
            }))
          )
          return h('section', {className: ['notes'], role: 'doc-endnotes', ariaLabel: words.notes}, [
            h('p', {className: ['notes-title']}, words.notes),
            h(
              'ol',
              items.map(([number, {place, children}]) =>
                h('li', {id: anchor('chu-thich', number), className: noteClasses.text(place)}, [
                  ...children,
                  ' ',
                  h(
                    'a',
                    {
                      href: `#${anchor('goi', number)}`,
                      className: ['note-back'],
                      role: 'doc-backlink',
                      ariaLabel: words.backTo(number)
                    },
                    '↩'
                  )
                ])
              )
            )
          ])
        }
      }
    }
  }
}
