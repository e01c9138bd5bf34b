import type {Element, ElementContent, Nodes} from 'hast'

/** Whether an element has a class. */
export function hasClass({properties}: Element, name: string): boolean {
  return classesOf(properties.className).includes(name)
}

/** The first class of an element: what the official tree calls it. */
export function classOf({properties}: Element): string | undefined {
  return classesOf(properties.className)[0]
}

/** The child elements. */
export function elementsIn(parent: Element): Element[] {
  return parent.children.filter(isElement)
}

/** The child elements of one class. */
export function childrenOf(parent: Element, name: string): Element[] {
  return elementsIn(parent).filter(child => hasClass(child, name))
}

/** The first element of a tag at or below a node. */
export function findTag(node: Element, tagName: string): Element | undefined {
  return find(node, element => element.tagName === tagName)
}

/** The first element of a class at or below a node. */
export function findClass(node: Element, name: string): Element | undefined {
  return find(node, element => hasClass(element, name))
}

/** The words below a node, notes left out. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && hasClass(node, 'footnote'))) return ''
  return node.children.map((child: Nodes) => wordsOf(child)).join('')
}

/** Narrow a child to an element. */
export function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

// --- internal ---

function classesOf(names: Element['properties'][string]): string[] {
  return Array.isArray(names) ? names.map(String) : []
}

function find(node: Element, fits: (element: Element) => boolean): Element | undefined {
  if (fits(node)) return node
  for (const child of elementsIn(node)) {
    const found = find(child, fits)
    if (found) return found
  }
  return undefined
}
