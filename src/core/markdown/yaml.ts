import {isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document as YamlDocument} from 'yaml'
import {fileStart, type Place} from '../diagnostic.ts'
import type {Fault} from './fault.ts'

/** A YAML text as plain data, with the place of every key and value. */
export interface YamlData {
  value: unknown
  /** place of the value at a path, or of the nearest ancestor that stands in the text */
  placeOf: (path: PropertyKey[]) => Place
  /** place of a key */
  placeOfKey: (path: PropertyKey[]) => Place
  faults: Fault[]
}

/** Read YAML 1.2 (core schema: dates stay text), with `firstLine` the line of its first character in the file. */
export function readYaml(text: string, firstLine = 1): YamlData {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true})
  const at = (range: readonly number[] | null | undefined): Place => {
    if (!range) return {...fileStart, line: firstLine, endLine: firstLine}
    const start = lines.linePos(range[0]!)
    const end = lines.linePos(Math.max(range[1]!, range[0]!))
    return {line: start.line + firstLine - 1, column: start.col, endLine: end.line + firstLine - 1, endColumn: end.col}
  }
  const faults: Fault[] = document.errors.map(error => ({
    kind: 'yaml-syntax',
    place: at([error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)]),
    words: {reason: error.message, code: error.code}
  }))
  const value = faults.length === 0 ? toPlain(document, faults, at) : undefined
  return {
    value,
    faults,
    placeOf: path => at(rangeAt(document, path)),
    placeOfKey: path => at(keyRangeAt(document, path))
  }
}

// --- internal ---

function toPlain(document: YamlDocument, faults: Fault[], at: (range: null) => Place): unknown {
  try {
    // A few aliases are ordinary YAML; a "billion laughs" is not.
    return document.toJS({maxAliasCount: 20})
  } catch (error) {
    faults.push({
      kind: 'yaml-syntax',
      place: at(null),
      words: {reason: error instanceof Error ? error.message : String(error), code: 'ALIASES'}
    })
    return undefined
  }
}

function rangeAt(document: YamlDocument, path: PropertyKey[]): readonly number[] | null | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range
  }
  return isNode(document.contents) ? document.contents.range?.slice(0, 1).flatMap(start => [start, start]) : null
}

function keyRangeAt(document: YamlDocument, path: PropertyKey[]): readonly number[] | null | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return rangeAt(document, path)
  const pair = parent.items.find(
    item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1))
  )
  return pair && isScalar(pair.key) ? pair.key.range : rangeAt(document, path)
}
