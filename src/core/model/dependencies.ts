import type {Node as SyntaxNode} from 'estree'
import type {Node} from 'mdast'
import {visit} from 'unist-util-visit'
import {isExpression} from '../markdown/vocabulary.ts'
import type {Document} from './document.ts'

/** What a paper takes from its workspace: keys of organs, and facts as `file.key`; both sorted, also those that do not exist. */
export interface Dependencies {
  organs: string[]
  facts: string[]
}

/** Everything outside of its own text that a paper's result depends on. */
export function dependenciesOf(document: Document): Dependencies {
  return {organs: sorted(organsOf(document)), facts: sorted(factsOf(document))}
}

// --- internal ---

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort()
}

/** The organs that are named, and those above them: a header is derived from the parent's name. */
function organsOf({front, organs}: Document): string[] {
  const named = [
    front.organ,
    ...(front.coOrgans ?? []),
    front.copy?.organ,
    ...(front.signer ?? []).map(signer => signer.organ)
  ]
  const found = new Set<string>()
  for (const start of named)
    for (let key = start; key !== undefined && !found.has(key); key = organs.get(key)?.parent) found.add(key)
  return [...found]
}

function factsOf({body}: Document): string[] {
  const paths: string[] = []
  visit(body, (node: Node) => {
    if (isExpression(node) && node.data?.estree) collectPaths(node.data.estree, paths)
  })
  return paths
}

/** Paths such as `thon.ho`, and bare names, which a message would explain by the names that exist. */
function collectPaths(program: SyntaxNode, paths: string[]): void {
  const waiting: unknown[] = [program]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (typeof node !== 'object' || node === null) continue
    const path = isSyntax(node) ? pathOf(node) : undefined
    if (path !== undefined) paths.push(path)
    else for (const value of Object.values(node)) waiting.push(value)
  }
}

function pathOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.property.type !== 'Identifier')
    return undefined
  return `${node.object.name}.${node.property.name}`
}

function isSyntax(node: object): node is SyntaxNode {
  return 'type' in node
}
