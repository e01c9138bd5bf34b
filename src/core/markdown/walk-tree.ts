import type {Node, Parent} from 'mdast'

/**
 * Look at every node of a tree in the order of its text, with the parents above it, the outermost first; that list changes while the walk goes
 * on. The walkers of unified can also change a tree and leave it early, for five times the time: the pure reading of a paper spent an eighth
 * of itself there.
 */
export function walkTree(tree: Node, look: (node: Node, ancestors: readonly Parent[]) => void): void {
  const above: Parent[] = []
  const walk = (node: Node) => {
    look(node, above)
    if (!isParent(node)) return
    above.push(node)
    for (const child of node.children) walk(child)
    above.pop()
  }
  walk(tree)
}

// --- internal ---

function isParent(node: Node): node is Parent {
  return 'children' in node
}
