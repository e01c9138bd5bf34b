import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {z} from 'zod'
import type {Origin} from '../../core/data/value.ts'
import type {ReadingWords} from '../text/reading.ts'
import {hasClass, type Rewrite, wordsOf} from './elements.ts'
import {holdTogether} from './unbroken.ts'

const originSchema = z.strictObject({
  file: z.string(),
  name: z.string(),
  row: z.int().optional(),
  source: z.string().optional(),
  asOf: z.string().optional(),
  note: z.string().optional()
})

/** A value of the text that can be asked for its source; `id` is that of its card. */
export const boundValueSchema = z.strictObject({
  id: z.string(),
  words: z.string(),
  formula: z.string().optional(),
  origins: z.array(originSchema)
})

export type BoundValue = z.infer<typeof boundValueSchema>

/** The values of a whole paper. */
export interface Values {
  rewrite: Rewrite
  /** each once, in the order in which they are met */
  found: () => BoundValue[]
}

/** Make every value of the text a button that opens the card of its source; equal values share one card. */
export function collectValues({source}: Pick<ReadingWords, 'source'>): Values {
  const known = new Map<string, BoundValue>()
  const cardOf = (element: Element): BoundValue => {
    const {formula, origins = []} = element.data?.binding ?? {}
    const value = {words: wordsOf(element), formula, origins: origins.flatMap(openOrigin)}
    const key = JSON.stringify(value)
    const card = known.get(key) ?? {id: `nguon-${known.size + 1}`, ...value}
    known.set(key, card)
    return card
  }
  const marked = (child: ElementContent) =>
    child.type === 'element' && isValue(child) ? valueMark(child, cardOf(child), source) : child
  return {
    found: () => [...known.values()],
    rewrite: element => [
      element.children.some(child => child.type === 'element' && isValue(child))
        ? {...element, children: holdTogether(element.children.map(marked), holdsBoundValue)}
        : element
    ]
  }
}

/** Whether an element is a value with its button, or has one in it. */
export function holdsBoundValue(element: Element): boolean {
  return (
    hasClass(element, boundClass) || element.children.some(child => child.type === 'element' && holdsBoundValue(child))
  )
}

// --- internal ---

const boundClass = 'bound'

/** Nothing of a place that the readers of the paper may not see. */
function openOrigin({hidden, ...origin}: Origin): BoundValue['origins'] {
  return hidden ? [] : [origin]
}

function isValue(element: Element): boolean {
  return hasClass(element, 'value') && element.data?.binding !== undefined && wordsOf(element) !== ''
}

function valueMark(element: Element, {id, words}: BoundValue, title: string): Element {
  const [before, clicked] = words.length > longestButton ? splitLast(words) : ['', words]
  const button = {type: 'button', className: ['source-mark'], popoverTarget: id, title}
  const name = before === '' ? {} : {ariaLabel: words}
  return h('data', {className: [boundClass], value: element.properties.value}, [
    ...(before === '' ? [] : [h('span', {className: ['source-words']}, before)]),
    h('button', {...button, ...name}, clicked)
  ])
}

/** A button does not break over lines: of many words only the last one is it. */
const longestButton = 24

function splitLast(words: string): [string, string] {
  const space = words.lastIndexOf(' ') + 1
  return [words.slice(0, space), words.slice(space)]
}
