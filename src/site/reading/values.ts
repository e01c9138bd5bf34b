import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {z} from 'zod'
import {hasClass, type Rewrite, wordsOf} from './elements.ts'

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
  found: BoundValue[]
}

/** Make every value of the text a button that opens the card of its source; equal values share one card. */
export function collectValues(): Values {
  const known = new Map<string, BoundValue>()
  const found: BoundValue[] = []
  const cardOf = (element: Element): BoundValue => {
    const {formula, origins = []} = element.data?.binding ?? {}
    const value = {words: wordsOf(element), formula, origins: origins.map(origin => ({...origin}))}
    const key = JSON.stringify(value)
    const card = known.get(key) ?? {id: `nguon-${found.length + 1}`, ...value}
    if (!known.has(key)) found.push(card)
    known.set(key, card)
    return card
  }
  return {
    found,
    rewrite: element => [{...element, children: element.children.map(asButton)}].map(joinSigns)
  }

  function asButton(child: ElementContent): ElementContent {
    return child.type === 'element' && hasClass(child, 'value') ? valueMark(child, cardOf(child)) : child
  }
}

// --- internal ---

function valueMark(element: Element, {id, words}: BoundValue): Element {
  return words === '' ? element : h('data', {className: ['bound'], value: element.properties.value}, [words, id])
}

function joinSigns(element: Element): Element {
  return element
}
