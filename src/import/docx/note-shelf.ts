import type {Run} from '../record.ts'
import {joinRuns, paragraphsOf} from '../record.ts'
import {readRelationships} from './relationships.ts'
import type {NoteShelf, Story} from './story.ts'
import {tabsAsSpaces} from './tabs.ts'
import {childrenOf, type XmlElement} from './xml.ts'

type NoteKind = 'footnote' | 'endnote'

/** The notes of a file; a body is read when its call is met, so that the draft counts them as the reader does. */
export function openNotes(part: (kind: NoteKind) => string | undefined): NoteShelf {
  const bodies = new Map<string, Run[]>()
  const elements = new Map<NoteKind, ReadonlyMap<string, XmlElement>>()
  let isReading = false
  return {
    bodies,
    call(kind, id, story) {
      const name = part(kind)
      // A note called in a note has no place in a paper.
      if (isReading || name === undefined) return undefined
      if (!elements.has(kind)) elements.set(kind, notesById(story.source.xml(name), `w:${kind}`))
      const element = elements.get(kind)?.get(id)
      if (!element) return undefined
      isReading = true
      const ordinal = String(bodies.size + 1)
      // The paragraphs of a note are none of the text: what is said of them names the one that calls.
      const place = {paragraph: story.place.paragraph - 1, table: 0}
      const links = readRelationships(story.source, name)
      bodies.set(ordinal, readBody(element, {...story, links, place, spot: {note: Number(ordinal)}}))
      isReading = false
      return ordinal
    }
  }
}

// --- internal ---

function notesById(root: XmlElement | undefined, name: string): Map<string, XmlElement> {
  // Those with a type are the rules between text and notes.
  const notes = childrenOf(root, name).filter(({attributes}) => (attributes.get('w:type') ?? 'normal') === 'normal')
  return new Map(notes.map(note => [note.attributes.get('w:id') ?? '', note]))
}

function readBody(element: XmlElement, story: Story): Run[] {
  const runs: Run[] = []
  for (const block of story.readBlocks(element, story)) {
    for (const paragraph of paragraphsOf(block)) {
      if (runs.length > 0) joinRuns(runs, tabsAsSpaces(paragraph))
      else runs.push(...tabsAsSpaces(paragraph))
    }
  }
  return runs
}
