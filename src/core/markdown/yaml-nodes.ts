import {isAlias, isMap, isScalar, type Node, type Pair, visit, type Document as YamlDocument} from 'yaml'
import {hiddenCharacters} from './hidden-characters.ts'

/** What YAML allows and data of ours does not: a code, and the node where it stands. */
export interface NodeFault {
  code: 'DUPLICATE_KEY' | 'UNKNOWN_ALIAS' | 'CYCLIC_ALIAS' | 'HIDDEN_CHARACTER'
  node: Node
}

/** Keys that stand twice, aliases without a target or inside of it, characters that nobody sees; the time is linear. */
export function findNodeFaults(document: YamlDocument): NodeFault[] {
  const faults: NodeFault[] = []
  const anchors = new Map<string, Node>()
  visit(document, {
    Node(_, node, path) {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (!target) faults.push({code: 'UNKNOWN_ALIAS', node})
        else if (path.includes(target)) faults.push({code: 'CYCLIC_ALIAS', node})
        return
      }
      if (node.anchor) anchors.set(node.anchor, node)
      if (isMap(node)) faults.push(...duplicateKeys(node.items))
      else if (isScalar(node) && typeof node.value === 'string' && hiddenCharacters.test(node.value))
        faults.push({code: 'HIDDEN_CHARACTER', node})
    }
  })
  return faults
}

// --- internal ---

function duplicateKeys(pairs: readonly Pair[]): NodeFault[] {
  const known = new Set<unknown>()
  return pairs.flatMap(({key}): NodeFault[] => {
    if (!isScalar(key)) return []
    const again = known.has(key.value)
    known.add(key.value)
    return again ? [{code: 'DUPLICATE_KEY', node: key}] : []
  })
}
