import {doubtful, found, type Remark} from '../remark.ts'
import {align} from './align.ts'
import {type Change, isAlike, isSameText} from './compare-units.ts'
import type {FiguresChoice} from './merge-inline.ts'
import {
  applyEdits,
  insertBlock,
  insertLine,
  nextLineEnd,
  removeRange,
  replaceRange,
  type TextEdit
} from './text-edits.ts'
import {mergedMarkdown, type NoteNames, newMarkdown, noteMarkdown} from './unit-markdown.ts'
import {type Unit, type Units, wordsOfUnit} from './units.ts'

/** A text as it was exported, as it stands now, and what was done to it in Word meanwhile. */
export interface Merge {
  base: {text: string; units: Unit[]}
  mine: {text: string; units: Unit[]}
  changes: Change[]
  names: NoteNames
  figures: FiguresChoice
}

/** Bring the changes into the text as it stands; what both sides changed is marked for the drafter. */
export function applyChanges(merge: Merge): {text: string; remarks: Remark[]} {
  const kept = keptUnits(merge)
  const results = merge.changes.map(change => applyChange(change, merge, kept))
  return {
    text: applyEdits(
      merge.mine.text,
      results.flatMap(result => result.edits)
    ),
    remarks: results.flatMap(result => result.remarks)
  }
}

/** Definitions of notes that Word has and the paper has not, for the end of the text. */
export function newNotes(notes: Units['notes'], names: NoteNames, known: ReadonlySet<string>): string {
  return notes
    .flatMap(note => {
      const name = names.get(note.id ?? '')
      return name !== undefined && !known.has(name) ? [`\n${noteMarkdown(name, note.cells[0]?.children ?? [])}\n`] : []
    })
    .join('')
}

/** A comment for the drafter, which is not printed. */
export function conflictComment(words: string): string {
  return `{/* XUNG ĐỘT: ${words.replaceAll('*/', '* /')} */}`
}

// --- internal ---

interface Applied {
  edits: TextEdit[]
  remarks: Remark[]
}

interface KeptUnits {
  /** the unit of the present text that stands as it stood at the export */
  mine: ReadonlyMap<Unit, Unit>
  /** for every unit of the base: what of the present text stands before it, and what somebody made of it */
  above: ReadonlyMap<Unit, Unit | undefined>
  rewritten: ReadonlyMap<Unit, Unit>
}

function keptUnits({base, mine}: Merge): KeptUnits {
  const source = (text: string, {inner}: Unit) => withoutComments(text.slice(inner.start, inner.end))
  const pairs = align(base.units, mine.units, (one, other) => source(base.text, one) === source(mine.text, other))
  const matched = new Map<Unit, Unit>()
  const above = new Map<Unit, Unit | undefined>()
  const rewritten = new Map<Unit, Unit>()
  let last: Unit | undefined
  pairs.forEach(({first, second}, index) => {
    if (first) above.set(first, last)
    if (first && second) matched.set(first, second)
    if (first && !second) {
      const twin = nearby(pairs, index).find(other => isAlike(first, other))
      if (twin) rewritten.set(first, twin)
    }
    last = second ?? last
  })
  return {mine: matched, above, rewritten}
}

/** A comment is nowhere on the page, and no export carries one. */
function withoutComments(text: string): string {
  return text
    .replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}|\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Units of the present text in the same stretch without a counterpart. */
function nearby(pairs: readonly {first?: Unit; second?: Unit}[], index: number): Unit[] {
  const isGap = (at: number) => pairs[at] !== undefined && !(pairs[at]?.first && pairs[at]?.second)
  let from = index
  let until = index
  while (isGap(from - 1)) from--
  while (isGap(until + 1)) until++
  return pairs.slice(from, until + 1).flatMap(({second}) => second ?? [])
}

function applyChange(change: Change, merge: Merge, kept: KeptUnits): Applied {
  switch (change.kind) {
    case 'replace':
      return applyReplace(change.base, change.edited, merge, kept)
    case 'delete':
      return applyDelete(change.base, merge, kept)
    case 'insert':
      return applyInsert(change.edited, change.after, merge, kept)
    case 'made':
      return {edits: [], remarks: [doubtful('made-changed', [], shorten(wordsOfUnit(change.base)))]}
  }
}

function applyReplace(base: Unit, edited: Unit, merge: Merge, kept: KeptUnits): Applied {
  const mine = kept.mine.get(base)
  const twin = kept.rewritten.get(base)
  if (!mine && twin && isSameText(twin, edited)) return nothing
  // The paper's own unit: the export left its comments out.
  const markdown = mine && mergedMarkdown(mine, edited, merge)
  if (!mine || !markdown) return conflict(edited, twin ?? mine ?? kept.above.get(base), merge)
  return {
    edits: [replaceRange(merge.mine.text, mine.inner, markdown.text)],
    remarks: [
      found('paragraph-changed', [], shorten(wordsOfUnit(edited))),
      ...markdown.typedOver.map(({shown, typed}) => doubtful(typedOverCodes[merge.figures], [], `${shown} → ${typed}`))
    ]
  }
}

function applyDelete(base: Unit, merge: Merge, kept: KeptUnits): Applied {
  const mine = kept.mine.get(base)
  const twin = kept.rewritten.get(base)
  if (!mine && !twin) return nothing
  if (!mine || base.isHolder) {
    const words = shorten(wordsOfUnit(base))
    const comment = conflictComment(`bản Word đã bỏ đoạn “${words}”`)
    const place = (twin ?? mine)?.block
    return {
      edits: place ? [insertBlock(merge.mine.text, rangeOfBlock(place), comment)] : [],
      remarks: [doubtful('conflict', [], words)]
    }
  }
  const isBlock = base.kind !== 'item' && base.kind !== 'row'
  return {
    edits: [removeRange(merge.mine.text, mine.whole, isBlock)],
    remarks: [found('paragraph-removed', [], shorten(wordsOfUnit(base)))]
  }
}

function applyInsert(edited: Unit, after: Unit | undefined, merge: Merge, kept: KeptUnits): Applied {
  if (merge.mine.units.some(unit => isSameText(unit, edited))) return nothing
  const anchor = after && (kept.mine.get(after) ?? kept.above.get(after))
  const {text} = merge.mine
  const remarks = [found('paragraph-added', [], shorten(wordsOfUnit(edited)))]
  if (!anchor) {
    const first = merge.mine.units[0]
    const at = first ? rangeOfBlock(first.block).start : text.length
    return {
      edits: [{start: at, end: at, text: `${newMarkdown(edited, edited.kind === 'heading', merge.names)}\n\n`}],
      remarks
    }
  }
  return {edits: [insertAfter(anchor, edited, merge)], remarks}
}

function insertAfter(anchor: Unit, edited: Unit, {mine: {text}, names}: Merge): TextEdit {
  const isItem = anchor.kind === 'item' && anchor.depth === edited.depth
  if (isItem && edited.kind === 'item' && !anchor.isCounted)
    return insertLine(text, anchor.whole, `- ${newMarkdown(edited, false, names)}`)
  if (isItem && edited.kind === 'paragraph' && edited.label !== '' && anchor.isCounted)
    return insertLine(text, anchor.whole, `1. ${newMarkdown(edited, true, names)}`)
  if (anchor.kind === 'row' && edited.kind === 'row' && anchor.cells.length === edited.cells.length) {
    const end = anchor.isHolder ? nextLineEnd(text, anchor.whole.end) : anchor.whole.end
    return insertLine(text, {start: anchor.whole.start, end}, newMarkdown(edited, false, names))
  }
  return insertBlock(text, rangeOfBlock(anchor.block), blockMarkdown(edited, anchor, names))
}

function blockMarkdown(edited: Unit, anchor: Unit, names: NoteNames): string {
  const written = newMarkdown(edited, edited.kind === 'heading' && !anchor.label, names)
  if (edited.kind === 'item') return `- ${written}`
  if (edited.kind === 'quote') return `> ${written}`
  if (edited.kind !== 'row') return written
  // A row that has no table to go to becomes one of its own.
  return `${written}\n|${' - |'.repeat(edited.cells.length)}`
}

function conflict(edited: Unit, place: Unit | undefined, {mine, names}: Merge): Applied {
  const words = newMarkdown(edited, edited.label !== '' && edited.kind === 'heading', names)
  const comment = conflictComment(`bản Word ghi “${words}”`)
  const above = place ? rangeOfBlock(place.block) : undefined
  return {
    edits: above
      ? [insertBlock(mine.text, above, comment)]
      : [{start: mine.text.length, end: mine.text.length, text: `\n${comment}\n`}],
    remarks: [doubtful('conflict', [], shorten(wordsOfUnit(edited)))]
  }
}

const typedOverCodes = {bound: 'figure-typed-over', typed: 'figure-taken'} as const
const nothing: Applied = {edits: [], remarks: []}
const longestShown = 60

function rangeOfBlock({position}: Unit['block']): {start: number; end: number} {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

function shorten(text: string): string {
  const line = text.replaceAll('␟', ' | ')
  return line.length <= longestShown ? line : `${line.slice(0, longestShown)}…`
}
