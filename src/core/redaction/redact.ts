import type {Node, Parent} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Place} from '../diagnostic.ts'
import type {Fault} from '../markdown/fault.ts'
import {parseMarkdown} from '../markdown/parse.ts'
import {isComment, isComponent, isExpression} from '../markdown/vocabulary.ts'
import {type Audience, maySee} from '../model/access-level.ts'
import {type FaultyMark, findMarks, type Mark} from './find-marks.ts'
import {sourcePlaces} from './source-places.ts'

/** Who reads a text: an audience of a site, or who holds the official copy. */
export type Reader = Audience | 'official'

/** A text as its reader may see it. */
export interface Redacted {
  /** with as many lines as the source */
  text: string
  /** all marks of the source, also those that this reader sees through */
  marks: readonly Mark[]
  /** marks that cannot be trusted: where there are any, no audience gets a text */
  faults: readonly Fault[]
  /** where a place of the text stands in the source */
  toSource: (place: Place) => Place
  /** whether a place of the text touches a name whose marks went away */
  touches: (place: Place) => boolean
}

/**
 * The text with each marked name as its reader may see it: the name itself, or what stands in its place. It is done on the source before
 * anything is parsed for good, so that no later stage holds a name that it may not show.
 */
export function redact(source: string, reader: Reader): Redacted {
  const found = source.includes('<') ? findMarks(source) : {marks: [], faulty: []}
  const {marks} = found
  const faults = [...found.faulty, ...(marks.length > 0 ? misplaced(source, marks) : [])]
    .sort((a, b) => a.start - b.start)
    .map(markFault)
  // The official reader is told of a mark that cannot be trusted where it stands; nobody else is told anything.
  if (faults.length > 0) return {text: reader === 'official' ? source : '', marks, faults, ...sourcePlaces([], [])}
  const shown = marks.map(mark => (seesName(reader, mark) ? mark.name : mark.as))
  return {text: replaced(source, marks, shown), marks, faults, ...sourcePlaces(marks, shown)}
}

/** Whether a reader may see a marked name. */
export function seesName(reader: Reader, {access}: Pick<Mark, 'access'>): boolean {
  return reader === 'official' || maySee(reader, access)
}

// --- internal ---

function replaced(source: string, marks: readonly Mark[], shown: readonly string[]): string {
  let text = ''
  let done = 0
  for (const [index, {start, end}] of marks.entries()) {
    text += source.slice(done, start) + shown[index]
    done = end
  }
  return text + source.slice(done)
}

/** Marks inside of formulas and other code: what is computed from a name cannot be followed. A text that does not parse hides where they stand. */
function misplaced(source: string, marks: readonly Mark[]): FaultyMark[] {
  const {tree, faults} = parseMarkdown(source)
  const [first] = marks
  if (faults.length > 0 && first) return [{...first, problem: 'syntax'}]
  const code = codeRanges(tree)
  return marks
    .filter(({start, end}) => code.some(range => range.start < end && start < range.end))
    .map(mark => ({...mark, problem: 'expression'}))
}

interface Range {
  start: number
  end: number
}

function codeRanges(tree: Parent): Range[] {
  const ranges: Range[] = []
  visit(tree, (node: Node) => {
    if (isComponent(node)) ranges.push(...node.attributes.filter(isCode).flatMap(rangeOf))
    else if ((isExpression(node) && !isComment(node)) || node.type === 'mdxjsEsm') ranges.push(...rangeOf(node))
  })
  return ranges
}

function isCode({type, value}: {type: string; value?: unknown}): boolean {
  return type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)
}

function rangeOf({position}: {position?: Node['position']}): Range[] {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? [] : [{start, end}]
}

function markFault({place, problem}: FaultyMark): Fault {
  return {kind: 'redact-form', place, words: {problem}}
}
