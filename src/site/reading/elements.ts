import type {Element, ElementContent} from 'hast'

/** What an element becomes on the screen: itself, another one, several, or nothing. */
export type Rewrite = (element: Element) => ElementContent[]

/** Rewrite every element below this one, the innermost first. */
export function rewriteBelow(element: Element, rewrite: Rewrite): Element {
  let changed: ElementContent[] | undefined
  for (const [at, child] of element.children.entries()) {
    const become = child.type === 'element' ? rewrite(rewriteBelow(child, rewrite)) : [child]
    // Most passes leave most of a tree as it is: that is not built again.
    if (!changed && become.length === 1 && become[0] === child) continue
    changed ??= element.children.slice(0, at)
    changed.push(...become)
  }
  return changed ? {...element, children: changed} : element
}

/** Whether the element carries the class. */
export function hasClass(element: Element, name: string): boolean {
  const {className} = element.properties
  return Array.isArray(className) && className.includes(name)
}

/** The elements among the children. */
export function childElements(element: Element): Element[] {
  return element.children.filter(child => child.type === 'element')
}

/** The words of an element on one line: line breaks as spaces, calls of notes left out. */
export function wordsOf(node: ElementContent): string {
  return rawWords(node).replace(/\s+/gu, ' ').trim()
}

// --- internal ---

function rawWords(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || hasClass(node, 'note-call')) return ''
  return node.tagName === 'br' ? ' ' : node.children.map(rawWords).join('')
}
