import type {Element, ElementContent} from 'hast'

/** The parts of a block, marked to lie on a sheet of its own. */
export function turned(content: readonly ElementContent[]): ElementContent[] {
  return content.map(part => (part.type === 'element' ? marked(part) : part))
}

/** Whether an element of the text lies on a sheet of its own. */
export function isTurned({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes(mark)
}

// --- internal ---

const mark = 'landscape'

function marked(element: Element): Element {
  const names = Array.isArray(element.properties.className) ? element.properties.className : []
  return {...element, properties: {...element.properties, className: [...names, mark]}}
}
