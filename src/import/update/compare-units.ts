import {align, type Pair} from './align.ts'
import {type Unit, wordsOfUnit} from './units.ts'

/** What was done to a text, unit by unit. */
export type Change =
  | {kind: 'replace'; base: Unit; edited: Unit}
  | {kind: 'insert'; after: Unit | undefined; edited: Unit}
  | {kind: 'delete'; base: Unit}
  /** lines that a component prints were changed: they cannot be written back */
  | {kind: 'made'; base: Unit}

/** Compare a text with its edited form. */
export function compareUnits(base: readonly Unit[], edited: readonly Unit[]): Change[] {
  const changes: Change[] = []
  let after: Unit | undefined
  for (const pairs of gapsOf(align(base, edited, isSameText))) {
    for (const {first, second} of pairWithin(pairs)) {
      const change = changeOf(first, second, after, pairs)
      if (change) changes.push(change)
      after = first ?? after
    }
  }
  return changes
}

/** Whether two units say much the same: one is the other after an edit. */
export function isAlike(one: Unit, other: Unit): boolean {
  if ((one.kind === 'row') !== (other.kind === 'row') || one.kind === 'made' || other.kind === 'made') return false
  const first = wordsIn(one)
  const left = new Map<string, number>()
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1)
  const second = wordsIn(other)
  const common = second.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
  return 2 * common >= likeness * (first.length + second.length) && common > 0
}

/** Whether two units have the same words; the mark that closes a paper is the tool's. */
export function isSameText(one: Unit, other: Unit): boolean {
  const isMade = one.kind === 'made' || other.kind === 'made'
  const first = isMade ? withoutJoins(wordsOfUnit(one)) : wordsOfUnit(one)
  const second = isMade ? withoutJoins(wordsOfUnit(other)) : wordsOfUnit(other)
  return first === second || (isClosed(first) !== isClosed(second) && openEnd(first) === openEnd(second))
}

// --- internal ---

/** Share of common words from which an edit is an edit and not a new text. */
const likeness = 0.5
const closing = /(?:\.\/\.|[.;,])$/

/** A cell over several rows or columns comes back as empty cells. */
function withoutJoins(text: string): string {
  return text.replace(/␟+/g, '␟').replace(/^␟|␟$/g, '')
}

function isClosed(text: string): boolean {
  return text.endsWith('./.')
}

function openEnd(text: string): string {
  return text.replace(closing, '')
}

function wordsIn(unit: Unit): string[] {
  return wordsOfUnit(unit).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Members that stand on both sides, each alone, and the stretches between them. */
function gapsOf(pairs: readonly Pair<Unit, Unit>[]): Pair<Unit, Unit>[][] {
  const gaps: Pair<Unit, Unit>[][] = []
  let open = false
  for (const pair of pairs) {
    const isGap = !(pair.first && pair.second)
    if (isGap && open) gaps.at(-1)!.push(pair)
    else gaps.push([pair])
    open = isGap
  }
  return gaps
}

/** In a stretch that differs: which units are the edited form of which. */
function pairWithin(pairs: Pair<Unit, Unit>[]): Pair<Unit, Unit>[] {
  const first = pairs.flatMap(pair => pair.first ?? [])
  const second = pairs.flatMap(pair => pair.second ?? [])
  if (pairs.length === 1 || first.length === 0 || second.length === 0) return pairs
  const [one, ...others] = first
  const [other, ...more] = second
  const isSwap = others.length === 0 && more.length === 0 && one?.kind !== 'made' && one?.kind === other?.kind
  return isSwap ? [{first: one, second: other}] : align(first, second, isAlike)
}

function changeOf(
  base: Unit | undefined,
  edited: Unit | undefined,
  after: Unit | undefined,
  gap: readonly Pair<Unit, Unit>[]
): Change | undefined {
  if (base && edited) {
    const isSame = isSameText(base, edited) && (base.isCounted || base.label === edited.label)
    return isSame ? undefined : {kind: 'replace', base, edited}
  }
  if (base) return base.kind === 'made' ? {kind: 'made', base} : {kind: 'delete', base}
  if (!edited) return undefined
  // Where the lines of a component differ, the rows beside them are its own.
  const isOfMade = edited.kind === 'row' && gap.some(pair => pair.first?.kind === 'made')
  return isOfMade ? undefined : {kind: 'insert', after, edited}
}
