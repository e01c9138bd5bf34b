import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {BodyContext} from './body.ts'

/** A note as it is written where it is called. */
export interface NoteText {
  /** in the source text */
  line: number
  children: ElementContent[]
}

/** The note's whole text at its call; Paged.js floats it, the site and Word move it. A second call only repeats the number. */
export function noteCall({called}: BodyContext, name: string, write: () => NoteText): Element {
  const elder = called.indexOf(name)
  if (elder >= 0) return h('sup', {className: ['note-again']}, String(elder + 1))
  called.push(name)
  const number = called.length
  const {line, children} = write()
  return h('span', {className: ['footnote'], dataNote: number, dataLine: line}, children)
}
