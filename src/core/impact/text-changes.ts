import {align} from './align.ts'
import type {PartKind, VisiblePart, VisibleRow} from './visible-parts.ts'

/** One place of a paper that reads otherwise: a sentence, a cell, a whole row that came or went, a chart. */
export interface TextChange {
  kind: Exclude<PartKind, 'table'> | 'cell' | 'row'
  /** in the source text */
  line: number
  /** of a cell: the words of its row's head and of its column's head */
  of?: readonly string[]
  /** of a cell: its place in the row, from 0 */
  cell?: number
  /** absent for a row that came */
  before?: string
  /** absent for a row that went */
  after?: string
}

/** Where two states of one paper differ for its reader. */
export function textChanges(before: readonly VisiblePart[], after: readonly VisiblePart[]): TextChange[] {
  return align(before, after, ({kind, line}) => `${kind} ${line}`).flatMap(pair => partChanges(pair.before, pair.after))
}

// --- internal ---

function partChanges(before: VisiblePart | undefined, after: VisiblePart | undefined): TextChange[] {
  const kind = before?.kind ?? after?.kind ?? 'sentence'
  const line = before?.line ?? after?.line ?? 1
  const rows = align(before?.rows ?? [], after?.rows ?? [], labelOf)
  if (kind !== 'table')
    return rows.flatMap(pair => wordsChange({kind, line}, pair.before?.cells[0], pair.after?.cells[0]))
  const head = (before ?? after)?.rows[0]?.cells ?? []
  return rows.flatMap(pair => rowChanges(pair.before, pair.after, head, line))
}

function rowChanges(
  before: VisibleRow | undefined,
  after: VisibleRow | undefined,
  head: readonly string[],
  tableLine: number
): TextChange[] {
  const line = before?.line ?? after?.line ?? tableLine
  if (!before || !after || before.cells.length !== after.cells.length)
    return wordsChange({kind: 'row', line}, joined(before), joined(after))
  return before.cells.flatMap((words, cell) =>
    wordsChange({kind: 'cell', line, cell, of: [labelOf(before), head[cell] ?? '']}, words, after.cells[cell])
  )
}

/** The words that name a row: the first that are no figure. */
function labelOf({cells}: VisibleRow): string {
  return cells.find(words => /\p{L}/u.test(words)) ?? cells[0] ?? ''
}

function joined(row: VisibleRow | undefined): string | undefined {
  return row?.cells.join(' | ')
}

function wordsChange(
  about: Omit<TextChange, 'before' | 'after'>,
  before: string | undefined,
  after: string | undefined
): TextChange[] {
  return before === after ? [] : [{...about, before, after}]
}
