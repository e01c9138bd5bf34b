import {components, findComponent} from '../components/index.ts'
import {redact as redactComponent} from '../components/redact.ts'
import type {Place} from '../diagnostic.ts'
import {closestName} from '../markdown/closest-name.ts'
import type {AccessLevel} from '../model/access-level.ts'

/** A marked name: where it stands, and what stands in its place for those who may not see it. */
export interface Mark {
  /** on one line: from the opening tag to the end of the closing one */
  place: Place
  /** offsets of the same in the text, and of the name in it */
  start: number
  end: number
  nameStart: number
  name: string
  /** the opening tag as its author wrote it */
  opening: string
  as: string
  access: AccessLevel
}

/** Why a mark is none. */
export type MarkProblem =
  | 'misspelled'
  | 'escaped'
  | 'attribute'
  | 'as'
  | 'access'
  | 'content'
  | 'unclosed'
  | 'nested'
  | 'expression'
  | 'syntax'

/** A mark that cannot be trusted; the name in it is not told. */
export interface FaultyMark {
  place: Place
  start: number
  problem: MarkProblem
}

/** All marks of a text, front matter and body alike, and whatever looks like one and is none. */
export function findMarks(text: string): {marks: Mark[]; faulty: FaultyMark[]} {
  const marks: Mark[] = []
  const faulty: FaultyMark[] = []
  let line = 0
  for (const {0: words, index} of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    line++
    if (words.includes('<')) scanLine(words, {line, start: index}, marks, faulty)
  }
  return {marks, faulty}
}

// --- internal ---

interface Line {
  line: number
  start: number
}

const tag = /<\s*(\/?)\s*([\p{L}_$][\p{L}\p{N}_$.:-]*)/gu
const opening = /<Redact((?:[ \t]+[A-Za-z]+[ \t]*=[ \t]*(?:\\"[^"\\]*\\"|"[^"\\]*"|''[^']*''|'[^']*'))*)[ \t]*>/y
const attribute = /([A-Za-z]+)[ \t]*=[ \t]*(?:\\"|"|''|')(.*?)(?:\\"|"|''|')/g
/** Plain words: what the author's editor shows is what is searched for in a finished site. */
const plainContent = /^[\p{L}\p{M}\p{N} .,'’()/–-]*[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()/–-]*$/u
const closing = '</Redact>'

function scanLine(line: string, {line: number, start}: Line, marks: Mark[], faulty: FaultyMark[]): void {
  const at = (from: number, to: number): Place => ({line: number, column: from + 1, endLine: number, endColumn: to + 1})
  let done = 0
  for (const match of line.matchAll(tag)) {
    const {0: whole, 1: slash, 2: name = '', index} = match
    if (index < done || !isMeant(name)) continue
    const read = name === redactComponent.name && slash === '' ? readMark(line, index) : undefined
    if (read && 'name' in read) {
      const {end, nameStart, ...mark} = read
      const offsets = {start: start + index, end: start + end, nameStart: start + nameStart}
      marks.push({...mark, place: at(index, end), ...offsets})
      done = end
    } else {
      const problem = read?.problem ?? (name === redactComponent.name ? 'unclosed' : 'misspelled')
      faulty.push({place: at(index, index + whole.length), start: start + index, problem})
      // The closing tag of a faulty mark is no second fault.
      if (slash === '') done = afterClosing(line, index, problem === 'nested') ?? done
    }
  }
}

function afterClosing(line: string, from: number, isNested: boolean): number | undefined {
  const closings = Array.from(
    line.slice(from).matchAll(/<\/redact>/gi),
    ({0: found, index}) => from + index + found.length
  )
  return isNested ? closings.at(-1) : closings[0]
}

/** Whether a tag means this component: `<redact`, `<Redct` and such do, the other components do not. */
function isMeant(name: string): boolean {
  if (name === redactComponent.name || name.toLowerCase() === redactComponent.name.toLowerCase()) return true
  if (findComponent(name)) return false
  const known = components.map(component => component.name)
  return closestName(name, known) === redactComponent.name
}

type Reading = Pick<Mark, 'name' | 'opening' | 'as' | 'access' | 'nameStart' | 'end'>

function readMark(line: string, index: number): Reading | {problem: MarkProblem} {
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line.slice(0, index))) return {problem: 'escaped'}
  opening.lastIndex = index
  const [opened, attributes = ''] = opening.exec(line) ?? []
  if (opened === undefined) return {problem: 'attribute'}
  const values = Array.from(attributes.matchAll(attribute), ([, key = '', value = '']): [string, string] => [
    key,
    value
  ])
  const given = redactComponent.attributes.safeParse(Object.fromEntries(values))
  if (!given.success || new Set(values.map(([key]) => key)).size < values.length)
    return {problem: problemOf(given.error?.issues[0]?.path[0])}
  const nameStart = index + opened.length
  const nameEnd = line.indexOf(closing, nameStart)
  if (nameEnd < 0) return {problem: 'unclosed'}
  const name = line.slice(nameStart, nameEnd)
  if (/<\s*\/?\s*redact/i.test(name)) return {problem: 'nested'}
  if (!plainContent.test(name)) return {problem: 'content'}
  return {...given.data, name, opening: opened, nameStart, end: nameEnd + closing.length}
}

function problemOf(key: PropertyKey | undefined): MarkProblem {
  return key === 'as' || key === 'access' ? key : 'attribute'
}
