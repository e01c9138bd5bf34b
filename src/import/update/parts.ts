import type {PhrasingContent} from 'mdast'
import type {MdxJsxTextElement, MdxTextExpression} from 'mdast-util-mdx'
import {isComment} from '../../core/markdown/vocabulary.ts'
import {bareFormula} from '../../core/model/carried-text.ts'
import type {OriginValue} from '../../core/model/origin.ts'
import {normaliseStretch} from '../text/normalise.ts'

/** What a stretch of a text prints, and what of it is bound to data. */
export type Part =
  | {kind: 'words'; text: string}
  | {kind: 'value'; text: string; node: MdxTextExpression | MdxJsxTextElement}
  | {kind: 'note'; id: string}
  | {kind: 'comment'; node: MdxTextExpression}

/** Gives the words that a formula stood for when the paper was exported, each once, in the order of the text. */
export type ShownValue = (formula: string) => string | undefined

/** The values of an export's record, in their order for each formula. */
export function shownValues(values: readonly OriginValue[]): ShownValue {
  const queues = new Map<string, string[]>()
  for (const {formula, shown} of values) {
    const key = bareFormula(formula)
    queues.set(key, [...(queues.get(key) ?? []), shown])
  }
  return formula => queues.get(bareFormula(formula))?.shift()
}

/** The parts of a paragraph's content; a note's call is a part, its text is not. */
export function partsOf(children: readonly PhrasingContent[], shown: ShownValue, onNote: (id: string) => void): Part[] {
  return children.flatMap((node): Part[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{kind: 'words', text: normaliseStretch(node.value).text}]
      case 'break':
        return [{kind: 'words', text: ' '}]
      case 'footnoteReference':
        onNote(node.identifier)
        return [{kind: 'note', id: node.identifier}]
      case 'mdxTextExpression':
        if (isComment(node)) return [{kind: 'comment', node}]
        return [{kind: 'value', text: shown(node.value.trim()) ?? `{${node.value}}`, node}]
      case 'mdxJsxTextElement':
        return [{kind: 'value', text: shownOfComponent(node, shown) ?? '', node}]
      default:
        return 'children' in node ? partsOf(node.children, shown, onNote) : []
    }
  })
}

/** Find the words of components in what the page shows of their paragraph: the record of an export has formulas only. */
export function settleMade(parts: Part[], lines: () => string): Part[] {
  if (!parts.some(isUnknown)) return parts
  const text = collapse(lines()).replace(/\.\/\.$/, '.')
  const last = parts.findLastIndex(part => part.kind === 'words' && part.text.trim() !== '')
  let at = 0
  let open: number | undefined
  const settled = [...parts]
  parts.forEach((part, index) => {
    if (isUnknown(part)) open = index
    if (part.kind !== 'words' || part.text.trim() === '') return
    const words = collapse(part.text)
    // No search goes back, so that no text can keep it busy; the last words stand at the end.
    const found = index === last ? text.lastIndexOf(words) : text.indexOf(words, at)
    if (found < at) return
    if (open !== undefined) settled[open] = withText(parts[open]!, text.slice(at, found))
    open = undefined
    at = found + words.length
  })
  if (open !== undefined) settled[open] = withText(parts[open]!, text.slice(at))
  return settled
}

/** The words that the parts print. */
export function wordsOfParts(parts: readonly Part[]): string {
  return parts.map(part => (part.kind === 'words' || part.kind === 'value' ? part.text : '')).join('')
}

// --- internal ---

function isUnknown(part: Part): part is Part & {kind: 'value'} {
  return part.kind === 'value' && part.node.type === 'mdxJsxTextElement' && part.text === ''
}

function withText(part: Part, text: string): Part {
  return part.kind === 'value' ? {...part, text: text.trim()} : part
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shownOfComponent({attributes}: MdxJsxTextElement, shown: ShownValue): string | undefined {
  for (const {value} of attributes) {
    const formula = typeof value === 'object' ? value?.value.trim() : undefined
    const text = formula === undefined ? undefined : shown(formula)
    if (text !== undefined) return text
  }
  return undefined
}
