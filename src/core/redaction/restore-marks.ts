import type {Mark} from './find-marks.ts'
import {type Redacted, redact} from './redact.ts'

/**
 * Put the marks of a paper back into its text after names in it were read as names and the text was edited. Where a name stands as often as
 * before, the places that were marked are marked again; else all of them are. Nothing where the result would not read as the edited text.
 */
export function restoreMarks(edited: string, {marks, text: before, faults}: Redacted): string | undefined {
  if (marks.length === 0) return edited
  if (faults.length > 0) return undefined
  const written = write(edited, before, marks)
  const read = redact(written, 'official')
  return read.faults.length === 0 && read.text === edited ? written : undefined
}

// --- internal ---

function write(edited: string, before: string, marks: readonly Mark[]): string {
  const pattern = anyOf(marks.map(({name}) => name))
  const places = namePlaces(marks)
  const earlier = Map.groupBy(before.matchAll(pattern), ([name]) => name)
  const now = Map.groupBy(edited.matchAll(pattern), ([name]) => name)
  const met = new Map<string, number>()
  return edited.replace(pattern, (name: string, offset: number) => {
    const index = met.get(name) ?? 0
    met.set(name, index + 1)
    const known = earlier.get(name) ?? []
    if (known.length !== now.get(name)?.length) return tagged(name, firstOf(marks, name), quoteAt(edited, offset))
    const mark = places.get(known[index]!.index)
    return mark ? `${mark.opening}${name}</Redact>` : name
  })
}

/** Longer names first: one may stand in another. */
function anyOf(names: readonly string[]): RegExp {
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length)
  const choices = sorted.map(name => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, 'gu')
}

/** The marks by the offset of their name in the text without tags. */
function namePlaces(marks: readonly Mark[]): Map<number, Mark> {
  let tags = 0
  return new Map(
    marks.map(mark => {
      const offset = mark.start - tags
      tags += mark.end - mark.start - mark.name.length
      return [offset, mark]
    })
  )
}

/** A new place takes the narrowest mark that the name has. */
function firstOf(marks: readonly Mark[], name: string): Mark {
  const known = marks.filter(mark => mark.name === name)
  return known.find(({access}) => access === 'restricted') ?? known[0]!
}

function tagged(name: string, {as, access}: Mark, quote: string): string {
  const level = access === 'restricted' ? '' : ` access=${quote}${access}${quote}`
  return `<Redact as=${quote}${as}${quote}${level}>${name}</Redact>`
}

/** Inside of double quotes (an attribute, a YAML text) the mark has single ones. */
function quoteAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return (line.match(/"/g)?.length ?? 0) % 2 === 1 ? "'" : '"'
}
