import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Case} from '../profiles/profile.ts'

/** No-break spaces that stand for what a clerk will fill in by hand. */
export const blank = '\u00A0'.repeat(6)

/** A paragraph of one class: `line('organ', 'ĐẢNG UỶ')`; several lines of text become line breaks. */
export function line(className: string, text: string, sourceLine?: number): Element {
  return h('p', {className: [className], ...(sourceLine ? {dataLine: sourceLine} : {})}, withBreaks(text))
}

/** Text in the case that the profile asks for. */
export function inCase(text: string, wanted: Case): string {
  return wanted === 'upper' ? text.toLocaleUpperCase('vi') : text
}

/** A block of one class; nothing where it would be empty. */
export function block(className: string, children: (Element | undefined)[]): Element | undefined {
  const present = children.filter(child => child !== undefined)
  return present.length > 0 ? h('div', {className: [className]}, present) : undefined
}

// --- internal ---

function withBreaks(text: string): ElementContent[] {
  const parts = text.split('\n').map(part => part.replace(/^ +| +$/g, ''))
  // The space before a break keeps the words apart where a reader leaves the break out.
  return parts.flatMap((part, index): ElementContent[] => [
    ...(index > 0 ? [h('br')] : []),
    {type: 'text', value: index < parts.length - 1 ? `${part} ` : part}
  ])
}
