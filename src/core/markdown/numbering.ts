import type {Heading, List, ListItem, Paragraph, RootContent, Text} from 'mdast'
import type {Place} from '../diagnostic.ts'
import type {Numbering} from '../model/front-matter.ts'
import {placeOf} from './fault.ts'
import {formatLabel, type Label, type LabelKind} from './labels.ts'
import {depthKinds} from './schemes.ts'
import {LabelSequence} from './sequence.ts'
import {typedLabel} from './typed-label.ts'

/** A heading, numbered paragraph or list item with its label. */
export interface NumberedBlock {
  node: Heading | Paragraph | ListItem
  label: Label
  /** typed by the author: kept verbatim and checked; else computed */
  typed: boolean
  /** place of the typed label, or of the node */
  place: Place
  /** the label that the sequence wanted here, where the typed one differs */
  expected?: string
  /** the typed label stood before under the same parent: the line where */
  duplicateOf?: number
}

/** Labels of one run of blocks (the body, or one appendix), in reading order. */
export function numberBlocks(
  blocks: RootContent[],
  numbering: Numbering,
  sourceText: string
): Map<RootContent | ListItem, NumberedBlock> {
  const numbered = new Map<RootContent | ListItem, NumberedBlock>()
  const kinds = depthKinds(blocks, numbering)
  const sequence = new LabelSequence()
  for (const block of blocks) {
    if (block.type === 'heading') numberHeading(block, kinds, sequence, numbered)
    else if (block.type === 'paragraph') numberParagraph(block, sequence, numbered)
    else if (block.type === 'list') numberList(block, numbered, sourceText, false)
  }
  return numbered
}

// --- internal ---

function numberHeading(
  heading: Heading,
  kinds: Map<number, LabelKind>,
  sequence: LabelSequence,
  numbered: Map<RootContent | ListItem, NumberedBlock>
): void {
  const typed = typedLabel(heading)
  if (typed) {
    numbered.set(heading, typedBlock(heading, typed, sequence, true))
    return
  }
  const kind = kinds.get(heading.depth)
  if (!kind) return
  const {path, like} = sequence.next(kind)
  const text = formatLabel(kind, path, like)
  const label = {kind, text, ordinal: path.at(-1)!, path}
  sequence.take(label, placeOf(heading).line, true)
  numbered.set(heading, {node: heading, label, typed: false, place: placeOf(heading)})
}

function numberParagraph(
  paragraph: Paragraph,
  sequence: LabelSequence,
  numbered: Map<RootContent | ListItem, NumberedBlock>
): void {
  const typed = typedLabel(paragraph)
  if (typed && (!headingOnly.has(typed.label.kind) || typed.strong))
    numbered.set(paragraph, typedBlock(paragraph, typed, sequence, false))
  else sequence.interrupt()
}

/** Kinds that only a heading carries: "Điều 5 của Luật …" at the start of a sentence is no label. */
const headingOnly: ReadonlySet<LabelKind> = new Set(['part', 'chapter', 'section', 'subsection', 'article', 'roman'])

function typedBlock(
  node: Heading | Paragraph,
  typed: {text: Text; label: Label},
  sequence: LabelSequence,
  strict: boolean
): NumberedBlock {
  const start = placeOf(typed.text)
  const length = typed.label.text.length
  const place = {line: start.line, column: start.column, endLine: start.line, endColumn: start.column + length}
  const {expected, duplicateOf} = sequence.take(typed.label, start.line, strict)
  return {node, label: typed.label, typed: true, place, expected, duplicateOf}
}

/** Markdown counts its lists itself, each from its own start: they never stand in the sequence of headings. */
function numberList(
  list: List,
  numbered: Map<RootContent | ListItem, NumberedBlock>,
  sourceText: string,
  nested: boolean
): void {
  const kind: LabelKind = nested || writtenWithParenthesis(list, sourceText) ? 'letter' : 'arabic'
  list.children.forEach((item, index) => {
    if (list.ordered) {
      const ordinal = (list.start ?? 1) + index
      const label = {kind, text: formatLabel(kind, [ordinal]), ordinal, path: [ordinal]}
      numbered.set(item, {node: item, label, typed: false, place: placeOf(item)})
    }
    for (const child of item.children)
      if (child.type === 'list') numberList(child, numbered, sourceText, Boolean(list.ordered) || nested)
  })
}

/** mdast drops the delimiter of `1)`; the source keeps it. */
function writtenWithParenthesis(list: List, sourceText: string): boolean {
  const offset = list.position?.start.offset
  return offset !== undefined && /^\d+\)/.test(sourceText.slice(offset, offset + 12))
}
