import type {Element} from 'hast'
import type {Rewrite} from './elements.ts'

/** The stated width of a column as a class: a strict policy of content forbids style attributes. */
export const columnClasses: Rewrite = element => {
  const {style, ...properties} = element.properties
  const width = typeof style === 'string' ? /^width: ([\d.]+)%$/.exec(style)?.[1] : undefined
  return [
    width === undefined ? element : {...element, properties: withClass(properties, `w${Math.round(Number(width))}`)}
  ]
}

/** The rules of these classes. */
export function columnRules(): string {
  return Array.from({length: 100}, (_, index) => `.w${index + 1}{width:${index + 1}%}`).join('')
}

// --- internal ---

function withClass(properties: Element['properties'], name: string): Element['properties'] {
  const {className} = properties
  return {...properties, className: [...(Array.isArray(className) ? className : []), name]}
}
