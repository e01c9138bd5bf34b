import {SaxesParser} from 'saxes'

/** An element of a parsed XML file; `name` is `{namespace}local`. */
export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  /** the text right inside of it */
  text: string
}

/** Parse an XML file strictly: what is not well-formed is thrown. */
export function xmlTree(text: string): XmlNode {
  const top: XmlNode = {name: '', attributes: {}, children: [], text: ''}
  const open = [top]
  const parser = new SaxesParser({xmlns: true, position: true})
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({uri, local, attributes}) => {
    const values = Object.values(attributes).map(({name, value}) => [name, value])
    const node: XmlNode = {name: `{${uri}}${local}`, attributes: Object.fromEntries(values), children: [], text: ''}
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', words => {
    const node = open.at(-1)
    if (node) node.text += words
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const [root] = top.children
  if (!root) throw new Error('an XML file without an element')
  return root
}

/** The children of one name, e.g. `entry`, in the namespace of their parent. */
export function childrenOf(node: XmlNode, local: string): XmlNode[] {
  return node.children.filter(({name}) => name === `${node.name.replace(/\}.*$/, '}')}${local}`)
}
