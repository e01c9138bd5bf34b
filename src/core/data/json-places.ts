import {fileStart, type Place} from '../diagnostic.ts'

/** Where elements of the outermost array of a sound JSON text begin, found in one pass; one that is not there is at the start. */
export function elementPlaces(text: string, indices: readonly number[]): Place[] {
  const wanted = new Set(indices)
  const last = Math.max(-1, ...indices)
  const places = new Map<number, Place>()
  let [depth, index, line, lineStart, expectsElement] = [0, 0, 1, 0, false]
  for (let offset = 0; offset < text.length && index <= last; offset++) {
    const letter = text[offset]!
    if (letter === '\n') [line, lineStart] = [line + 1, offset + 1]
    if (/\s/.test(letter)) continue
    if (depth === 1 && expectsElement && wanted.has(index)) places.set(index, placeAt(line, offset - lineStart + 1))
    expectsElement = (depth === 0 && letter === '[') || (depth === 1 && letter === ',')
    if (depth === 1 && letter === ',') index++
    if (letter === '[' || letter === '{') depth++
    else if (letter === ']' || letter === '}') depth--
    else if (letter === '"') offset = stringEnd(text, offset)
  }
  return indices.map(wantedIndex => places.get(wantedIndex) ?? fileStart)
}

// --- internal ---

function stringEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}

function placeAt(line: number, column: number): Place {
  return {line, column, endLine: line, endColumn: column + 1}
}
