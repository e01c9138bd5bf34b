import type {Place} from '../diagnostic.ts'
import type {Mark} from './find-marks.ts'

/** From places of a redacted text to places of its source: marks stay on their line, so only columns differ. */
export function sourcePlaces(
  marks: readonly Mark[],
  shown: readonly string[]
): {toSource: (place: Place) => Place; touches: (place: Place) => boolean} {
  if (marks.length === 0) return {toSource: place => place, touches: () => false}
  const byLine = editsByLine(marks, shown)
  const column = (line: number, at: number) => sourceColumn(byLine.get(line) ?? [], at)
  return {
    toSource: place => ({
      ...place,
      column: column(place.line, place.column),
      // The end is exclusive: it follows the last letter of the place.
      endColumn: place.endColumn > 1 ? column(place.endLine, place.endColumn - 1) + 1 : place.endColumn
    }),
    touches: ({line, column: start, endLine, endColumn}) =>
      [...byLine].some(([number, edits]) =>
        edits.some(
          edit =>
            number >= line &&
            number <= endLine &&
            (number > line || edit.end > start) &&
            (number < endLine || edit.start < endColumn)
        )
      )
  }
}

// --- internal ---

/** Columns of the text that stand for a mark, from 1, the end exclusive; and of the mark in the source. */
interface Edit {
  start: number
  end: number
  nameColumn: number
  sourceEnd: number
}

function editsByLine(marks: readonly Mark[], shown: readonly string[]): Map<number, Edit[]> {
  const byLine = new Map<number, Edit[]>()
  for (const [index, {place, start, nameStart}] of marks.entries()) {
    const edits = byLine.get(place.line) ?? []
    const before = edits.at(-1)
    const from = before ? before.end + (place.column - before.sourceEnd) : place.column
    edits.push({
      start: from,
      end: from + shown[index]!.length,
      nameColumn: place.column + (nameStart - start),
      sourceEnd: place.endColumn
    })
    byLine.set(place.line, edits)
  }
  return byLine
}

function sourceColumn(edits: readonly Edit[], column: number): number {
  const edit = edits.findLast(({start}) => start <= column)
  if (!edit) return column
  return column < edit.end ? edit.nameColumn + (column - edit.start) : edit.sourceEnd + (column - edit.end)
}
