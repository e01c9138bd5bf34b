import type {Finding, Place} from '../diagnostic.ts'

/** What the reader could not accept; the rule of the same kind gives it code, words and severity. */
export type FaultKind =
  | 'encoding'
  | 'too-large'
  | 'too-deep'
  | 'too-complex'
  | 'yaml-syntax'
  | 'front-matter-missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'mdx-syntax'
  | 'esm'
  | 'spread'
  | 'unknown-component'
  | 'component-attribute'
  | 'misplaced-component'
  | 'foreign-expression'
  | 'unknown-name'
  | 'not-evaluable'
  | 'foreign-markdown'
  | 'data-file'

/** A finding of the reader: kind and place, and the words for its message. */
export interface Fault extends Finding {
  kind: FaultKind
}

interface Positioned {
  position?: {start: {line: number; column: number}; end: {line: number; column: number}} | undefined
}

/** The place of a unist node; nodes made by us have none and stand at the start of the file. */
export function placeOf(node: Positioned): Place {
  const {start, end} = node.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
