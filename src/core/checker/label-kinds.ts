import type {Heading} from 'mdast'
import {formatLabel, type Label, type LabelKind} from '../markdown/labels.ts'
import type {NumberedBlock} from '../markdown/numbering.ts'
import {ranks} from '../markdown/sequence.ts'
import type {Section} from '../model/document.ts'

/** A typed heading label of a kind that does not belong at its place. */
export interface KindSlip {
  block: NumberedBlock
  expected: string
  /** `sibling`: another kind than its elder; `parent`: no kind below its parent's */
  against: 'sibling' | 'parent'
}

/** The slips of kind among the headings of one section, in reading order. */
export function kindSlips(section: Section): KindSlip[] {
  const slips: KindSlip[] = []
  const open: Parent[] = [{depth: 0, elders: new Map(), children: 0}]
  for (const heading of section.blocks.filter((block): block is Heading => block.type === 'heading')) {
    while (open.at(-1)!.depth >= heading.depth) open.pop()
    const parent = open.at(-1)!
    const block = section.numbered.get(heading)
    const slip = block && slipOf(block, heading.depth, parent)
    parent.children++
    if (slip) slips.push(slip)
    else if (block && !parent.elders.has(heading.depth)) parent.elders.set(heading.depth, block.label)
    open.push({depth: heading.depth, label: block?.label, elders: new Map(), children: 0})
  }
  return slips
}

/** The numbered blocks whose kind is right, so that their numbers can be judged. */
export function rightKindBlocks(section: Section): NumberedBlock[] {
  const slips = new Set(kindSlips(section).map(({block}) => block))
  return [...section.numbered.values()].filter(block => !slips.has(block))
}

// --- internal ---

interface Parent {
  depth: number
  label?: Label
  /** the first label of each depth below this parent */
  elders: Map<number, Label>
  children: number
}

function slipOf(block: NumberedBlock, depth: number, {elders, label: parent, children}: Parent): KindSlip | undefined {
  if (!block.typed) return undefined
  const elder = elders.get(depth)
  const ordinal = children + 1
  if (elder && elder.kind !== block.label.kind) {
    const expected = formatLabel(elder.kind, [...elder.path.slice(0, -1), ordinal], elder.text)
    return {block, expected, against: 'sibling'}
  }
  if (elder || !parent || isInner(block.label, parent)) return undefined
  const kind = innerKinds[parent.kind]
  const expected = formatLabel(kind, kind === 'decimal' ? [...parent.path, ordinal] : [ordinal])
  return {block, expected, against: 'parent'}
}

function isInner(label: Label, parent: Label): boolean {
  if (label.kind === 'decimal' && parent.kind === 'decimal') return label.path.length > parent.path.length
  return ranks.indexOf(label.kind) > ranks.indexOf(parent.kind)
}

/** What usually stands below a kind (NĐ 30 PL I, box 6; the Party's papers do the same). */
const innerKinds: Record<LabelKind, LabelKind> = {
  part: 'roman',
  chapter: 'article',
  section: 'article',
  subsection: 'article',
  article: 'arabic',
  roman: 'arabic',
  arabic: 'decimal',
  decimal: 'letter',
  letter: 'paren',
  paren: 'letter'
}
