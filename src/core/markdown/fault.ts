import type {Finding, Place} from '../diagnostic.ts'

/** What the reader could not accept; the rule of the same kind gives it code, words and severity. */
export type FaultKind =
  | 'secret'
  | 'redact-form'
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
  | 'component-content'
  | 'unknown-column'
  | 'unfit-data'
  | 'foreign-expression'
  | 'unknown-name'
  | 'not-evaluable'
  | 'unknown-function'
  | 'unknown-option'
  | 'wrong-argument'
  | 'unit-mismatch'
  | 'formula-cycle'
  | 'foreign-markdown'
  | 'data-file'
  | 'bad-cell'
  | 'table-column'
  | 'row-length'
  | 'repeated-key'
  | 'foreign-key'
  | 'failed-check'
  | 'unpaired-table'
  | 'unreadable-table'
  | 'more-faults'
  | 'grouped-number'

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
