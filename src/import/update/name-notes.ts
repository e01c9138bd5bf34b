import {align} from './align.ts'
import {isAlike, isSameText} from './compare-units.ts'
import {type Unit, wordsOfUnit} from './units.ts'

/** The names under which the paper has the notes of the Word file; a new note gets a new name, one that a component makes has none. */
export function nameNotes(
  base: readonly Unit[],
  all: readonly Unit[],
  taken: ReadonlySet<string>,
  printed: ReadonlySet<string>
): Map<string, string> {
  const names = new Map<string, string>()
  const written = new Set(base.map(wordsOfUnit))
  const edited = all.filter(note => written.has(wordsOfUnit(note)) || !printed.has(wordsOfUnit(note)))
  const used = new Set(taken)
  // As many notes as before are the same notes, whatever was written into them.
  const pairs =
    base.length === edited.length
      ? base.map((first, index) => ({first, second: edited[index]}))
      : align(base, edited, (one, other) => isSameText(one, other) || isAlike(one, other))
  for (const {first, second} of pairs) {
    if (second?.id === undefined) continue
    const name = first?.id ?? freeName(used)
    used.add(name)
    names.set(second.id, name)
  }
  return names
}

// --- internal ---

function freeName(used: ReadonlySet<string>): string {
  let number = used.size + 1
  while (used.has(`word-${number}`)) number += 1
  return `word-${number}`
}
