import type {Nodes, Parents} from 'mdast'

/**
 * Look at every node of a tree in the order of its text, with the parents above it, the outermost first; that list changes while the walk goes
 * on. The walkers of unified can also change a tree and leave it early, for five times the time: the pure reading of a paper spent an eighth
 * of itself there.
 */
export function walkTree(tree: Nodes, look: (node: Nodes, ancestors: readonly Parents[]) => void): void {
  const above: Parents[] = []
  const walk = (node: Nodes) => {
    look(node, above)
    if (!('children' in node)) return
    above.push(node)
    for (const child of node.children) walk(child)
    above.pop()
  }
  walk(tree)
}
