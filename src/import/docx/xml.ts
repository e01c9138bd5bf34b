import {SaxesParser, type SaxesTagNS} from 'saxes'
import {refusals} from '../refusals.ts'
import {canonicalName} from './namespaces.ts'
import {Unreadable} from './unreadable.ts'

/** An element with names in the usual prefixes of the format (`w:p`), whatever prefixes the file has. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  /** text right inside the element */
  text: string
}

/** The tree of an XML text; a document type, an entity, broken or bottomless markup ends the reading. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({xmlns: true, position: false})
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let count = 0
  const stop = (): never => {
    throw new Unreadable(refusals.brokenPart)
  }
  parser.on('error', stop)
  parser.on('doctype', () => {
    throw new Unreadable(refusals.doctype)
  })
  parser.on('opentag', tag => {
    const element = elementOf(tag)
    count += 1
    if (open.length >= deepestMarkup || count > mostElements) throw new Unreadable(refusals.bomb)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (value: string) => {
    const element = open.at(-1)
    if (element) element.text += value
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  return root ?? stop()
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(child => child.name === name)
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? []
}

/** The `w:val` of a child: how the format writes most settings. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val')
}

/** A setting that is on when its element is there and does not say no. */
export function switchOf(element: XmlElement, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? '1')
}

/** Every element of that name below this one, in the order of the text. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)])
}

// --- internal ---

/** Word itself goes no deeper than a few dozen; recursion stays far from the end of the stack. */
const deepestMarkup = 256
const mostElements = 2_000_000

function elementOf(tag: SaxesTagNS): XmlElement {
  const attributes = new Map<string, string>()
  for (const attribute of Object.values(tag.attributes))
    attributes.set(attribute.uri ? canonicalName(attribute.uri, attribute.local) : attribute.local, attribute.value)
  return {name: canonicalName(tag.uri, tag.local), attributes, children: [], text: ''}
}
