import type {PhrasingContent} from 'mdast'
import {align} from './align.ts'
import {type Part, wordsOfParts} from './parts.ts'

/** A figure from the data over which somebody typed another one. */
export interface TypedOver {
  shown: string
  typed: string
}

/** What becomes of a figure that somebody typed over: the formula stays, or the typed one is taken. */
export type FiguresChoice = 'bound' | 'typed'

/** The new words with the old formulas in their places; nothing where it cannot be told what became of a formula. */
export interface MergedInline {
  children: PhrasingContent[]
  typedOver: TypedOver[]
}

/** Put the formulas of a paragraph back into its edited words. */
export function mergeInline(
  base: readonly Part[],
  edited: readonly PhrasingContent[],
  figures: FiguresChoice
): MergedInline | undefined {
  const values = valuePlaces(base)
  const comments = base.flatMap(part => (part.kind === 'comment' ? [part.node] : []))
  if (values.length === 0) return {children: [...edited, ...comments], typedOver: []}
  const leaves = leavesOf(edited)
  const oldTokens = tokensOf(wordsOfParts(base))
  const newTokens = tokensOf(leaves.map(({text}) => text).join(''))
  const pairs = align(oldTokens, newTokens, (one, other) => one.text === other.text)
  const matched = new Map(pairs.flatMap(({first, second}) => (first && second ? [[first, second] as const] : [])))
  const typedOver: TypedOver[] = []
  const replacements: Replacement[] = []
  for (const value of values) {
    const range = editedRange(value, oldTokens, newTokens, matched)
    if (!range || !liesInOneLeaf(range, leaves)) {
      if (figures === 'bound') return undefined
      continue
    }
    const typed = leaves
      .map(({text}) => text)
      .join('')
      .slice(range.start, range.end)
    if (typed !== value.shown) typedOver.push({shown: value.shown, typed})
    if (typed === value.shown || figures === 'bound') replacements.push({...range, node: value.node})
  }
  return {children: [...replaceRanges(edited, replacements), ...comments], typedOver}
}

// --- internal ---

interface Place {
  start: number
  end: number
}

interface Token extends Place {
  text: string
}

interface Replacement extends Place {
  node: PhrasingContent
}

function valuePlaces(parts: readonly Part[]): (Place & {shown: string; node: PhrasingContent})[] {
  let at = 0
  return parts.flatMap(part => {
    const start = at
    if (part.kind === 'words' || part.kind === 'value') at += part.text.length
    return part.kind === 'value' ? [{start, end: at, shown: part.text, node: part.node}] : []
  })
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)].map(match => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** What stands in the edited text between the neighbours of the value; both must have stayed as they were. */
function editedRange(
  value: Place,
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
  matched: ReadonlyMap<Token, Token>
): Place | undefined {
  const first = oldTokens.findIndex(token => token.end > value.start)
  const after = oldTokens.findIndex(token => token.start >= value.end)
  const own = oldTokens.slice(first, after < 0 ? oldTokens.length : after)
  if (first < 0 || own.length === 0 || own[0]!.start < value.start || own.at(-1)!.end > value.end) return undefined
  const before = first > 0 ? matched.get(oldTokens[first - 1]!) : undefined
  const next = after < 0 ? undefined : matched.get(oldTokens[after]!)
  if ((first > 0 && !before) || (after >= 0 && !next)) return undefined
  const inside = newTokens.filter(
    token => token.start >= (before?.end ?? 0) && token.end <= (next?.start ?? Number.POSITIVE_INFINITY)
  )
  return inside.length > 0 ? {start: inside[0]!.start, end: inside.at(-1)!.end} : undefined
}

interface Leaf extends Place {
  text: string
}

/** The texts of the content one after the other; everything else takes no room, a break that of a space. */
function leavesOf(nodes: readonly PhrasingContent[], leaves: Leaf[] = []): Leaf[] {
  for (const node of nodes) {
    const start = leaves.at(-1)?.end ?? 0
    if (node.type === 'text') leaves.push({text: node.value, start, end: start + node.value.length})
    else if (node.type === 'break') leaves.push({text: ' ', start, end: start + 1})
    else if ('children' in node) leavesOf(node.children, leaves)
  }
  return leaves
}

function liesInOneLeaf({start, end}: Place, leaves: readonly Leaf[]): boolean {
  return leaves.some(leaf => start >= leaf.start && end <= leaf.end)
}

function replaceRanges(nodes: readonly PhrasingContent[], replacements: readonly Replacement[]): PhrasingContent[] {
  let at = 0
  const rewrite = (children: readonly PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((node): PhrasingContent[] => {
      if (node.type === 'break') at += 1
      if (node.type === 'emphasis' || node.type === 'strong') return [{...node, children: rewrite(node.children)}]
      if (node.type !== 'text') return [node]
      const start = at
      at += node.value.length
      return splitText(node.value, start, replacements)
    })
  return rewrite(nodes)
}

function splitText(text: string, offset: number, replacements: readonly Replacement[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const {start, end, node} of replacements) {
    if (start < offset || end > offset + text.length) continue
    if (start - offset > from) pieces.push({type: 'text', value: text.slice(from, start - offset)})
    pieces.push(node)
    from = end - offset
  }
  if (from < text.length) pieces.push({type: 'text', value: text.slice(from)})
  return pieces
}
