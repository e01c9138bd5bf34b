import type {Label, LabelKind} from '../markdown/labels.ts'
import {ranks} from '../markdown/sequence.ts'
import {enumerationLetter} from '../vietnamese/alphabet.ts'
import {ordinalWord} from '../vietnamese/ordinals.ts'
import {toRoman} from '../vietnamese/roman.ts'

/** A numbered part of a paper as it is linked and cited. */
export interface Clause {
  /** made from labels alone, so that new words change nothing: `muc-iii-khoan-2-diem-a` */
  anchor: string
  /** innermost first, as the law cites: `điểm a khoản 2 Mục III` */
  words: string
}

/** Where a label stands: in a heading of a depth, in a list of a depth, or at the start of a paragraph. */
export type LabelPlace = {heading: number} | {list: number} | 'paragraph'

/** Follows the labels of one section in reading order, and names each by those above it. */
export interface ClausePath {
  enter(label: Label, place: LabelPlace): Clause
  /** a heading without label ends what stood at its depth and below */
  leave(depth: number): void
}

/**
 * Start at the head of a section; `section` is an appendix. `taken` are the anchors of the whole paper: where a list starts again under one
 * parent, its labels are told apart by how often they came.
 */
export function clausePath(section: Clause | undefined, taken: Set<string>): ClausePath {
  let steps: Step[] = []
  return {
    enter(label, place) {
      steps = stepsAbove(steps, label, place)
      const above = parentOf(steps, label) ?? section
      const clause = freeClause(label, above, taken)
      steps.push({label, place, clause})
      return clause
    },
    leave(depth) {
      steps = steps.filter(({place}) => headingDepth(place) < depth)
    }
  }
}

// --- internal ---

interface Step {
  label: Label
  place: LabelPlace
  clause: Clause
}

function stepsAbove(steps: readonly Step[], label: Label, place: LabelPlace): Step[] {
  const end = steps.findIndex(step => !holds(step, label, place))
  return end < 0 ? [...steps] : steps.slice(0, end)
}

/** Whether what comes now stands below a step. */
function holds(step: Step, label: Label, place: LabelPlace): boolean {
  const isInner = rankOf(step.label) < rankOf(label)
  if (place === 'paragraph') {
    // Typed paragraphs are counted with the headings: `2.` may follow a heading `1.`
    if (isSameKind(step.label, label)) return false
    return isHeading(step.place) || (isInner && step.place === 'paragraph')
  }
  if ('heading' in place) {
    const depth = headingDepth(step.place)
    return depth < place.heading || (depth === place.heading && isInner)
  }
  if (isHeading(step.place)) return true
  if (step.place === 'paragraph') return !isSameKind(step.label, label)
  return 'list' in step.place && step.place.list < place.list
}

/** Articles run through chapters and are cited without them; `2.1.` says itself below which number it stands. */
function parentOf(steps: readonly Step[], label: Label): Clause | undefined {
  if (label.kind === 'article') return undefined
  return steps.findLast(({label: above}) => !isSpokenBy(above, label))?.clause
}

function isSpokenBy(above: Label, {kind, path}: Label): boolean {
  const isCounted = above.kind === 'arabic' || above.kind === 'decimal'
  return kind === 'decimal' && isCounted && above.path.every((number, index) => number === path[index])
}

function freeClause(label: Label, above: Clause | undefined, taken: Set<string>): Clause {
  const {anchor, words} = naming[label.kind](label)
  const base = above ? `${above.anchor}-${anchor}` : anchor
  for (let count = 1; ; count++) {
    const free = count === 1 ? base : `${base}-lan-${count}`
    if (taken.has(free)) continue
    taken.add(free)
    const own = count === 1 ? words : `${words} (lần ${count})`
    return {anchor: free, words: above ? `${own} ${above.words}` : own}
  }
}

/** How each kind is written in an anchor and in a citation (NĐ 30 PL II: capitals from Điều upwards). */
const naming: Record<LabelKind, (label: Label) => Clause> = {
  part: ({ordinal, text}) => ({
    anchor: `phan-${ordinal}`,
    words: `Phần ${isRoman(text) ? toRoman(ordinal) : ordinalWord(ordinal)}`
  }),
  chapter: ({ordinal}) => ({anchor: `chuong-${anchorRoman(ordinal)}`, words: `Chương ${toRoman(ordinal)}`}),
  section: ({ordinal, text}) =>
    isRoman(text)
      ? {anchor: `muc-${anchorRoman(ordinal)}`, words: `Mục ${toRoman(ordinal)}`}
      : {anchor: `muc-${ordinal}`, words: `Mục ${ordinal}`},
  subsection: ({ordinal}) => ({anchor: `tieu-muc-${ordinal}`, words: `Tiểu mục ${ordinal}`}),
  article: ({ordinal}) => ({anchor: `dieu-${ordinal}`, words: `Điều ${ordinal}`}),
  roman: ({ordinal}) => ({anchor: `muc-${anchorRoman(ordinal)}`, words: `Mục ${toRoman(ordinal)}`}),
  arabic: ({ordinal}) => ({anchor: `khoan-${ordinal}`, words: `khoản ${ordinal}`}),
  decimal: ({path}) => ({anchor: `khoan-${path.join('-')}`, words: `khoản ${path.join('.')}`}),
  letter: ({ordinal}) => ({anchor: `diem-${anchorLetter(ordinal)}`, words: `điểm ${enumerationLetter(ordinal)}`}),
  paren: ({ordinal}) => ({anchor: `tiet-${ordinal}`, words: `tiết (${ordinal})`})
}

function isRoman(text: string): boolean {
  return /\s[IVXLCDM]+[.:]?$/.test(text)
}

function anchorRoman(ordinal: number): string {
  return toRoman(ordinal).toLowerCase()
}

/** đ as dd: an address with other letters than those of ASCII becomes unreadable where it is copied. */
function anchorLetter(ordinal: number): string {
  return enumerationLetter(ordinal).replaceAll('đ', 'dd')
}

function rankOf({kind}: Label): number {
  return ranks.indexOf(kind)
}

function isSameKind(a: Label, b: Label): boolean {
  return a.kind === b.kind && (a.kind !== 'decimal' || a.path.length === b.path.length)
}

function isHeading(place: LabelPlace): boolean {
  return place !== 'paragraph' && 'heading' in place
}

/** Other places lie below all headings. */
function headingDepth(place: LabelPlace): number {
  return place !== 'paragraph' && 'heading' in place ? place.heading : Number.POSITIVE_INFINITY
}
