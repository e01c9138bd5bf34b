import type {PhrasingContent, RootContent} from 'mdast'
import {writeNode, writeNodes} from '../write-mdx.ts'
import {type FiguresChoice, mergeInline, type TypedOver} from './merge-inline.ts'
import type {Unit} from './units.ts'

/** The Markdown of an edited unit in the form that the paper has for it. */
export interface UnitMarkdown {
  text: string
  typedOver: TypedOver[]
}

/** Names of notes: what the Word file calls them, and what the paper does. */
export type NoteNames = ReadonlyMap<string, string>

/** Write the edited words in the place of the old ones, formulas kept; nothing where they cannot be put together. */
export function mergedMarkdown(
  base: Unit,
  edited: Unit,
  {names, figures}: {names: NoteNames; figures: FiguresChoice}
): UnitMarkdown | undefined {
  if (base.cells.length !== edited.cells.length || base.kind === 'made') return undefined
  const drop = base.isCounted ? edited.label.length : 0
  const merged = base.cells.map((cell, index) =>
    mergeInline(cell.parts, renameNotes(withoutStart(edited.cells[index]!.children, drop), names), figures)
  )
  if (merged.some(each => each === undefined)) return undefined
  const cells = merged.flatMap(each => (each ? [each.children] : []))
  return {text: textOfCells(base, cells), typedOver: merged.flatMap(each => each?.typedOver ?? [])}
}

/** Write a unit that is new; `isCounted` where its neighbours leave their labels to the tool. */
export function newMarkdown(edited: Unit, isCounted: boolean, names: NoteNames): string {
  const drop = isCounted ? edited.label.length : 0
  const cells = edited.cells.map(({children}) => renameNotes(withoutStart(children, drop), names))
  return textOfCells(edited, cells)
}

/** A note with its definition. */
export function noteMarkdown(id: string, children: PhrasingContent[]): string {
  return writeNodes([
    {type: 'footnoteDefinition', identifier: id, label: id, children: [{type: 'paragraph', children}]}
  ])
}

// --- internal ---

function textOfCells({kind, depth, id}: Unit, cells: PhrasingContent[][]): string {
  const [children = []] = cells
  if (kind === 'note') return noteMarkdown(id ?? '', children)
  if (kind === 'row')
    return writeNode({type: 'tableRow', children: cells.map(cell => ({type: 'tableCell', children: cell}))})
  if (kind !== 'heading') return writeNode({type: 'paragraph', children})
  const heading: RootContent = {type: 'heading', depth: headingDepth(depth), children}
  return writeNodes([heading])
}

function headingDepth(depth: number): 2 | 3 | 4 | 5 {
  return depth === 3 || depth === 4 || depth === 5 ? depth : 2
}

function renameNotes(children: readonly PhrasingContent[], names: NoteNames): PhrasingContent[] {
  return children.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference') {
      const name = names.get(node.identifier)
      return name === undefined ? [] : [{...node, identifier: name, label: name}]
    }
    return node.type === 'emphasis' || node.type === 'strong'
      ? [{...node, children: renameNotes(node.children, names)}]
      : [node]
  })
}

/** The content without its first letters and the space after them. */
function withoutStart(children: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = children
  if (!first || length === 0) return [...children]
  if (first.type === 'text') {
    const value = first.value.slice(length).replace(/^\s+/, '')
    const left = length - first.value.length
    if (value !== '') return [{...first, value}, ...rest]
    return left > 0 ? withoutStart(rest, left) : trimStart(rest)
  }
  if (first.type !== 'strong' && first.type !== 'emphasis') return [...children]
  const inner = withoutStart(first.children, length)
  return inner.length > 0 ? [{...first, children: inner}, ...rest] : trimStart(rest)
}

function trimStart(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  if (first?.type === 'break') return trimStart(rest)
  return first?.type === 'text' ? [{...first, value: first.value.replace(/^\s+/, '')}, ...rest] : [...children]
}
