import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'

/** An XML element with its prefix as written; text is a child of its own. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** A .docx or .odt, opened. */
export interface OfficePackage {
  names: string[]
  /** throws where the part is not there or not well-formed */
  xml: (name: string) => XmlElement
  text: (name: string) => string
}

/** Open a package as another program would, from its bytes. */
export function openOfficePackage(bytes: Uint8Array): OfficePackage {
  const parts = unzipSync(bytes)
  const text = (name: string) => {
    const part = parts[name]
    if (!part) throw new Error(`no part ${name}`)
    return strFromU8(part)
  }
  return {names: Object.keys(parts), text, xml: name => parseXml(text(name))}
}

/** Parse one XML text strictly, namespaces included. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({xmlns: true})
  const top: XmlElement = {name: '', attributes: {}, children: []}
  const open = [top]
  parser.on('opentag', ({name, attributes}) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, {value}]) => [key, value]))
    const element: XmlElement = {name, attributes: values, children: []}
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', value => open.at(-1)!.children.push(value))
  parser.on('error', error => {
    throw error
  })
  parser.write(text).close()
  const root = top.children.find(child => typeof child !== 'string')
  if (!root) throw new Error('no root element')
  return root
}

/** The elements of one name at or below a node, in reading order. */
export function findAll(node: XmlElement, name: string): XmlElement[] {
  const inside = childElements(node).flatMap(child => findAll(child, name))
  return node.name === name ? [node, ...inside] : inside
}

/** The first of them; a missing one fails the test. */
export function find(node: XmlElement, name: string): XmlElement {
  const found = findAll(node, name)[0]
  if (!found) throw new Error(`no ${name} in ${node.name}`)
  return found
}

/** The child elements. */
export function childElements(node: XmlElement): XmlElement[] {
  return node.children.filter(child => typeof child !== 'string')
}

/** All text below a node. */
export function textIn(node: XmlElement): string {
  return node.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('')
}
