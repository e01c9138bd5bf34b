import {isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document as YamlDocument} from 'yaml'
import {fileStart, type Place} from '../diagnostic.ts'
import type {Fault} from './fault.ts'
import {findNodeFaults} from './yaml-nodes.ts'

/** A YAML text as plain data, with the place of every key and value. */
export interface YamlData {
  value: unknown
  /** place of the value at a path, or of the nearest ancestor that stands in the text */
  placeOf: (path: PropertyKey[]) => Place
  /** place of a key */
  placeOfKey: (path: PropertyKey[]) => Place
  /** places of the outermost keys and values, all of them in one pass */
  entryPlaces: () => ReadonlyMap<string, {key: Place; value: Place}>
  faults: Fault[]
}

/** A reader of data needs a few; what comes after a hundred says nothing new. */
const mostFaults = 100
const largestYaml = 1_000_000

/**
 * Read YAML 1.2 (core schema: dates stay text; no tags beyond it), with `firstLine` the line of its first character in the file. Where
 * anything is wrong there is no value.
 */
export function readYaml(text: string, firstLine = 1): YamlData {
  const lines = new LineCounter()
  const document = parseDocument(text.length > largestYaml ? '' : text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    resolveKnownTags: false,
    stringKeys: true,
    // The package compares each key with all before it; `findNodeFaults` does the same in linear time.
    uniqueKeys: false
  })
  const at = (range: readonly number[] | null | undefined): Place => {
    if (!range) return {...fileStart, line: firstLine, endLine: firstLine}
    const start = lines.linePos(range[0]!)
    const end = lines.linePos(Math.max(range[1]!, range[0]!))
    return {line: start.line + firstLine - 1, column: start.col, endLine: end.line + firstLine - 1, endColumn: end.col}
  }
  const faults = [
    ...(text.length > largestYaml ? [syntaxFault(at(null), 'TOO_LARGE')] : []),
    ...syntaxFaults(document).map(({code, range, reason}) => syntaxFault(at(range), code, reason))
  ].slice(0, mostFaults)
  const value = faults.length === 0 ? toPlain(document, faults, at) : undefined
  return {
    value,
    faults,
    placeOf: path => at(rangeAt(document, path)),
    placeOfKey: path => at(keyRangeAt(document, path)),
    entryPlaces: () => entryPlaces(document, at)
  }
}

// --- internal ---

interface SyntaxFault {
  code: string
  range: readonly number[] | null | undefined
  reason?: string
}

/** Errors and warnings of the package, or what our own reading finds in a text that has none. */
function syntaxFaults(document: YamlDocument): SyntaxFault[] {
  const found = [...document.errors, ...document.warnings].map(({code, message: reason, pos: [start, end]}) => ({
    code,
    range: [start, Math.max(end, start + 1)],
    reason
  }))
  // A text that is nested too deep for the package is too deep to be walked through.
  if (found.some(({code}) => code === 'RESOURCE_EXHAUSTION')) return found.slice(0, 1)
  return [...found, ...findNodeFaults(document).map(({code, node}) => ({code, range: node.range?.slice(0, 2)}))]
}

function syntaxFault(place: Place, code: string, reason = ''): Fault {
  return {kind: 'yaml-syntax', place, words: {reason, code}}
}

function toPlain(document: YamlDocument, faults: Fault[], at: (range: null) => Place): unknown {
  try {
    // A few aliases are ordinary YAML; a "billion laughs" is not.
    return document.toJS({maxAliasCount: 20})
  } catch (error) {
    faults.push(syntaxFault(at(null), 'ALIASES', error instanceof Error ? error.message : String(error)))
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

type Ranges = (range: readonly number[] | null | undefined) => Place

function entryPlaces({contents}: YamlDocument, at: Ranges): Map<string, {key: Place; value: Place}> {
  const pairs = isMap(contents) ? contents.items : []
  return new Map(
    pairs.flatMap(({key, value}): [string, {key: Place; value: Place}][] => {
      if (!isScalar(key)) return []
      return [[String(key.value), {key: at(key.range), value: at(isNode(value) ? value.range : key.range)}]]
    })
  )
}

function keyRangeAt(document: YamlDocument, path: PropertyKey[]): readonly number[] | null | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return rangeAt(document, path)
  const pair = parent.items.find(
    item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1))
  )
  return pair && isScalar(pair.key) ? pair.key.range : rangeAt(document, path)
}
