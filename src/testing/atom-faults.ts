import {childrenOf, type XmlNode} from './xml-tree.ts'

/** What RFC 4287 would say against an Atom feed; empty is good. */
export function atomFaults(feed: XmlNode): string[] {
  const entries = childrenOf(feed, 'entry')
  const ids = [feed, ...entries].map(node => textOf(node, 'id'))
  return [
    ...(feed.name === '{http://www.w3.org/2005/Atom}feed' ? [] : [`root ${feed.name}`]),
    ...containerFaults(feed, 'feed'),
    ...entries.flatMap((entry, index) => containerFaults(entry, `entry ${index}`)),
    // 4.1.1: authors in the feed or in every entry
    ...(childrenOf(feed, 'author').length > 0
      ? []
      : entries.filter(entry => childrenOf(entry, 'author').length === 0)
    ).map(() => 'entry without author'),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${id} twice`),
    // 4.1.1: a feed should say where it is
    ...(linksOf(feed).some(({rel}) => rel === 'self') ? [] : ['no self']),
    ...(feed.text.trim() === '' ? [] : ['loose text'])
  ]
}

// --- internal ---

function containerFaults(node: XmlNode, where: string): string[] {
  const once = ['id', 'title', 'updated'].filter(name => childrenOf(node, name).length !== 1)
  const dates = ['updated', 'published'].flatMap(name => childrenOf(node, name)).filter(({text}) => !rfc3339.test(text))
  const alternates = linksOf(node)
    .filter(({rel = 'alternate'}) => rel === 'alternate')
    .map(({type, hreflang}) => `${type} ${hreflang}`)
  return [
    ...once.map(name => `${where}: ${name} not once`),
    ...dates.map(({text}) => `${where}: date ${text}`),
    // 4.2.6: an IRI
    ...(/^[a-z][a-z0-9+.-]*:\S+$/.test(textOf(node, 'id')) ? [] : [`${where}: id`]),
    ...childrenOf(node, 'author').flatMap(author => (textOf(author, 'name') === '' ? [`${where}: author`] : [])),
    ...linksOf(node).flatMap(({href}) => (href ? [] : [`${where}: link without href`])),
    ...childrenOf(node, 'category').flatMap(({attributes}) => (attributes.term ? [] : [`${where}: category`])),
    // 4.1.1, 4.1.2: alternates differ in type or language
    ...(new Set(alternates).size === alternates.length ? [] : [`${where}: alternates`])
  ]
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

function linksOf(node: XmlNode): Record<string, string>[] {
  return childrenOf(node, 'link').map(({attributes}) => attributes)
}

function textOf(node: XmlNode, name: string): string {
  return childrenOf(node, name)[0]?.text ?? ''
}
