import type {Element} from 'hast'
import type {Block, Inline, Paragraph} from '../paper.ts'
import {paragraph, wordsIn} from './block.ts'
import {planInlines} from './inlines.ts'
import {lineWidth} from './line-width.ts'
import {type PlanContext, pointsToMm} from './plan-context.ts'
import {elementsIn, findClass, hasClass} from './tree.ts'

/** Kính gửi: one name in the middle, or the names below each other, their dashes in one column. */
export function addresseesBlock(context: PlanContext, element: Element, room: number): Block[] {
  const word = findClass(element, 'addressees-word')
  const names = findClass(element, 'addressees-names')
  const lines =
    word && names
      ? several(context, {
          word: planInlines(context, word.children),
          names: elementsIn(names).map(name => planInlines(context, name.children)),
          below: hasClass(element, 'addressees-below'),
          room
        })
      : [one(context, element)]
  return spaced(context, lines)
}

// --- internal ---

interface Addressees {
  word: Inline[]
  names: Inline[][]
  /** the dashes stand under the colon of the word, else beside the word */
  below: boolean
  /** mm */
  room: number
}

/** em between the word and the names beside it, as the hand-written sheet has it */
const gap = 0.3

function one(context: PlanContext, element: Element): Paragraph {
  const [word, ...names] = planInlines(context, element.children)
  return paragraph('addressee', [...leadWord(context, word ? [word] : []), ...names], {layout: {align: 'center'}})
}

/** The word in front of names, in its own slant. */
function leadWord({profile}: PlanContext, word: readonly Inline[]): Inline[] {
  if (profile.addressees.wordStyle.slant.value !== 'italic') return [...word]
  return word.map(inline => (inline.kind === 'text' ? {...inline, italic: true} : inline))
}

function several(context: PlanContext, {word, names, below, room}: Addressees): Paragraph[] {
  const {wordStyle, nameStyle} = context.profile.addressees
  const words = wordsIn(word)
  const beside = below
    ? lineWidth(words.replace(/:$/, ''), wordStyle)
    : lineWidth(words, wordStyle) + pointsToMm(gap * nameStyle.size.value)
  const widest = Math.max(...names.map(name => lineWidth(wordsIn(name), nameStyle)))
  const start = Math.max(0, (room - beside - widest) / 2)
  const left = start + beside
  const [first = [], ...rest] = names
  const followers = (below ? names : rest).map(name => paragraph('addressee', name, {layout: {left}}))
  const lead = below
    ? paragraph('addressees-word', word, {layout: {left: start}})
    : paragraph('addressee', [...leadWord(context, word), {kind: 'tab'}, ...first], {
        layout: {left, indent: -beside, tab: left}
      })
  return [lead, ...followers]
}

function spaced({profile}: PlanContext, lines: Paragraph[]): Paragraph[] {
  const {size} = profile.body.style
  return lines.map((line, index) => ({
    ...line,
    layout: {
      ...line.layout,
      ...(index === 0 ? {before: size.value} : {}),
      ...(index === lines.length - 1 ? {after: size.value * 0.4} : {})
    }
  }))
}
