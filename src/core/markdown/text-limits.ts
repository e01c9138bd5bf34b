import {fileStart, type Place} from '../diagnostic.ts'
import type {Fault} from './fault.ts'
import {placeOfLetter} from './letter-place.ts'

/** Files above this many UTF-16 units are refused: the longest official paper known is a fiftieth of it. */
export const largestText = 2_000_000
/** Containers (quotes, lists) open at once; deeper input is an attack or an accident. */
export const deepestNesting = 40

/** A text before it is parsed: how much work it is, and why it is not parsed at all. */
export interface TextMeasure {
  /** grows with the parser's time; a paper of 16 KB has about 20,000 */
  work: number
  refusal?: Fault
}

/**
 * Measure a text before it is parsed. The parser's time grows with the square of the marks and lines of one block, so a small file can
 * keep it busy for minutes; such a file is refused at the place that is too much.
 */
export function measureText(text: string): TextMeasure {
  const refusal = refuseLetters(text)
  if (refusal) return {work: 0, refusal}
  const lines = text.split(/\r\n|\r|\n/)
  const deep = lines.findIndex(line => isDeep(line) || /[[{<(*_]{200}/.test(line))
  if (deep >= 0) return {work: 0, refusal: {kind: 'too-deep', place: lineOf(deep), expected: String(deepestNesting)}}
  const blocks = weighBlocks(lines)
  const work = text.length + blocks.reduce((sum, {weight}) => sum + weight ** 2, 0) / 100
  const complexity = refuseBlocks(blocks) ?? refuseLines(lines)
  return complexity ? {work, refusal: complexity} : {work}
}

// --- internal ---

/** Lines and marks that stand together without an empty line between; a real paragraph has a few dozen. */
const heaviestBlock = 5_000
/** Several heavy blocks may stand in one file, a hundred may not. */
const heaviestBlocks = 50_000_000
const mostLines = 50_000
/** Quotes, notes and underlined headings: at each the parser goes back over what it has. */
const mostReturns = 1_500

interface Block {
  line: number
  weight: number
}

function refuseLetters(text: string): Fault | undefined {
  if (text.length > largestText)
    return {kind: 'too-large', place: fileStart, actual: String(text.length), expected: String(largestText)}
  const bad = text.search(/\0|\p{Cs}/u)
  return bad < 0 ? undefined : {kind: 'encoding', place: placeOfLetter(text, bad)}
}

function isDeep(line: string): boolean {
  if (/^[ \t]{160}[ \t]*(?:>|[-*+]\s|\d+[.)]\s)/.test(line)) return true
  const opened = /^(?:[ \t]*(?:>|[-*+]\s|\d+[.)]\s))+/.exec(line)?.[0] ?? ''
  return (opened.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0) > deepestNesting
}

function weighBlocks(lines: string[]): Block[] {
  const blocks: Block[] = []
  let open = false
  lines.forEach((line, index) => {
    const blank = /^[ \t]*$/.test(line)
    if (!blank && !open) blocks.push({line: index, weight: 0})
    if (!blank) blocks.at(-1)!.weight += 1 + line.length / 50 + (line.match(/[*_`[\]<>{}]/g)?.length ?? 0)
    open = !blank
  })
  return blocks
}

function refuseBlocks(blocks: Block[]): Fault | undefined {
  const heavy = blocks.find(({weight}) => weight > heaviestBlock)
  if (heavy) return tooComplex('block', heavy.line, heavy.weight, heaviestBlock)
  let sum = 0
  for (const [index, {line, weight}] of blocks.entries()) {
    sum += weight ** 2
    if (sum > heaviestBlocks) return tooComplex('blocks', line, index + 1)
  }
  return undefined
}

function refuseLines(lines: string[]): Fault | undefined {
  if (lines.length > mostLines) return tooComplex('lines', mostLines, lines.length, mostLines)
  const returns = lines.flatMap((line, index) => (goesBack(line, lines[index - 1]) ? [index] : []))
  const first = returns[mostReturns]
  return first === undefined ? undefined : tooComplex('returns', first, returns.length, mostReturns)
}

function goesBack(line: string, before = ''): boolean {
  const isQuote = /^\s*>/
  return /^\s*(?:\[\^|[-=]+\s*$)/.test(line) || (isQuote.test(line) && !isQuote.test(before))
}

function tooComplex(limit: string, line: number, actual: number, expected?: number): Fault {
  const number = String(Math.ceil(actual))
  const wanted = expected === undefined ? {} : {expected: String(expected)}
  return {kind: 'too-complex', place: lineOf(line), actual: number, ...wanted, words: {[limit]: number}}
}

function lineOf(index: number): Place {
  return {line: index + 1, column: 1, endLine: index + 1, endColumn: 1}
}
