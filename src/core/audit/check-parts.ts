import type {AuditedPaper, AuditFinding} from './audited-paper.ts'
import {areCrossCutting, isCountedTwice} from './cross-cutting.ts'
import {type Enumeration, findEnumerations} from './enumeration.ts'
import {amountOf, type Figure, intervalOf, sameMeasure} from './figures.ts'
import {addIntervals, type Interval, mayBeEqual} from './interval.ts'
import {areCompatible} from './nouns.ts'
import type {Piece} from './pieces.ts'
import {written, writtenSum} from './written-sums.ts'

/** Parts against their whole: `55 tổ chức (03 …; 08 …; 44 …)`, `tổng số 110 (a: 96; b: 14)`, `685 triệu đồng, gồm: …`. */
export function checkParts(paper: AuditedPaper): AuditFinding[] {
  return findEnumerations(paper).flatMap(judge)
}

// --- internal ---

interface Sum {
  whole: Figure
  parts: readonly Figure[]
  pieces: readonly Piece[]
}

/** Wholes whose parts bear their own noun are judged each for itself; else one fitting reading makes the enumeration right. */
function judge(enumeration: Enumeration): AuditFinding[] {
  const {wholes, readings} = enumeration
  const sums = wholes.map(whole => readings.flatMap(pieces => sumOf(whole, pieces) ?? []))
  const named = Map.groupBy(sums.flat().filter(bearOwnNoun), ({whole}) => whole.noun.head)
  const judged = named.size > 1 ? [...named.values()] : [sums.flat()]
  return judged.flatMap(of => {
    const [first] = of
    return first && !of.some(isRight) && isClear(first) ? (contradiction(enumeration, first) ?? []) : []
  })
}

function bearOwnNoun({whole, parts}: Sum): boolean {
  return parts.every(({noun}) => noun.head !== '' && noun.head === whole.noun.head)
}

/** The part of each piece that is of the whole's kind; nothing where a piece has none. */
function sumOf(whole: Figure, pieces: readonly Piece[]): Sum | undefined {
  const parts = pieces.map(({figures}) => partOf(whole, figures))
  return parts.every(part => part !== undefined) && parts.length > 0 ? {whole, parts, pieces} : undefined
}

function partOf(whole: Figure, figures: readonly Figure[]): Figure | undefined {
  const fitting = figures.filter(figure => sameMeasure(figure, whole))
  const sameNoun = fitting.find(({noun}) => noun.head !== '' && noun.head === whole.noun.head)
  if (sameNoun) return sameNoun
  const [first] = whole.kind === 'measure' ? fitting : figures
  return first && sameMeasure(first, whole) && areCompatible(first.noun, whole.noun) ? first : undefined
}

function isClear({whole, parts}: Sum): boolean {
  return [whole, ...parts].every(({range}) => !range) && parts.every(({bound}) => bound === undefined)
}

function isRight({whole, parts}: Sum): boolean {
  return parts.length > 1 && isWithin(sumInterval(parts), whole)
}

function sumInterval(parts: readonly Figure[]): Interval {
  return addIntervals(parts.map(intervalOf))
}

function isWithin(sum: Interval, whole: Figure): boolean {
  if (mayBeEqual(sum, intervalOf(whole))) return true
  const amount = amountOf(whole)
  if (whole.bound === 'over') return sum.high >= amount
  if (whole.bound === 'under') return sum.low <= amount
  return whole.bound === 'about' && Math.abs(sum.low - amount) <= 0.1 * amount
}

function contradiction(enumeration: Enumeration, sum: Sum): AuditFinding | undefined {
  const {whole, parts, pieces} = sum
  const {completeness} = enumeration
  const total = parts.reduce((amount, part) => amount + amountOf(part), 0)
  const tooLarge = parts.findIndex(part => amountOf(part) > amountOf(whole) && isSameThing(part, whole))
  if (tooLarge >= 0)
    return completeness === 'listed' ? undefined : excess(enumeration, pieces[tooLarge]!, parts[tooLarge]!, whole)
  if (parts.length < 2 || isCountedTwice(wordsAround(enumeration))) return undefined
  const both = statedOverlap(enumeration, sum)
  if (both) {
    const rest = total - amountOf(both) - amountOf(whole)
    return rest > 0 || (rest < 0 && completeness !== 'partial') ? overlapFinding(enumeration, sum, both) : undefined
  }
  if (
    areCrossCutting(
      pieces.map(({words}) => words),
      whole.noun.text
    )
  )
    return undefined
  if (completeness === 'partial')
    return isOverlap(enumeration, sum, total) ? finding(enumeration, sum, 'overlap') : undefined
  const ratio = total / amountOf(whole)
  if (completeness === 'listed' && (ratio < leastListed || ratio > mostListed)) return undefined
  return finding(enumeration, sum, 'parts')
}

function wordsAround({block}: Enumeration): string {
  return `${block.lower} ${block.next?.lower ?? ''}`
}

/** `05 học viên vừa là đảng viên vừa là nữ` behind two parts. */
function statedOverlap({block, figures}: Enumeration, {parts, whole}: Sum): Figure | undefined {
  const last = parts.at(-1)!
  if (parts.length !== 2) return undefined
  const [both, more] = figures.filter(
    ({start, tail}) => start > last.start && start < last.tail + 160 && isBoth.test(block.lower.slice(tail, tail + 90))
  )
  return both && !more && sameMeasure(both, whole) ? both : undefined
}

const isBoth = /^[^.;()\d]{0,40}(?:vừa [^.;()\d]{2,40} vừa|cả hai|cả 2|đồng thời)/

/** Some of the things, each piece with one figure of them, are together more than every figure that could be their whole. */
function isOverlap({wholes}: Enumeration, {whole, parts, pieces}: Sum, total: number): boolean {
  if (!pieces.every(({figures}) => figures.length === 1) || !parts.every(part => isSameThing(part, whole))) return false
  return wholes.every(other => !sameMeasure(other, whole) || amountOf(other) < total)
}

/** Brackets that name less than this of the whole give examples of it. */
const leastListed = 0.7
/** … and such as come to more than this list something else. */
const mostListed = 2

function isSameThing(part: Figure, whole: Figure): boolean {
  if (part.kind === 'measure' || part.noun.text === '') return true
  return part.noun.head === whole.noun.head || part.noun.classes.some(kind => whole.noun.classes.includes(kind))
}

function excess({wholes}: Enumeration, {block}: Piece, part: Figure, whole: Figure): AuditFinding | undefined {
  if (wholes.some(other => sameMeasure(other, part) && amountOf(other) >= amountOf(part))) return undefined
  const {start, end, text} = part
  return {
    check: 'excess',
    block,
    start,
    end,
    actual: text,
    expected: whole.text,
    calculation: `${text} > ${whole.text}`
  }
}

function finding({block}: Enumeration, {whole, parts}: Sum, check: 'parts' | 'overlap'): AuditFinding {
  const factor = whole.unit?.factor ?? 1
  const actual = block.text.slice(whole.start, whole.tail)
  const unit = block.text.slice(whole.end, whole.tail)
  const amounts = parts.map(part => amountOf(part) / factor)
  const calculation = writtenSum(amounts, unit)
  return {check, block, start: whole.start, end: whole.tail, actual, calculation}
}

function overlapFinding(enumeration: Enumeration, sum: Sum, both: Figure): AuditFinding {
  const [a, b] = sum.parts.map(amountOf)
  const calculation = `${written(a!)} + ${written(b!)} − ${written(amountOf(both))} = ${written(a! + b! - amountOf(both))}`
  return {...finding(enumeration, sum, 'parts'), calculation}
}
