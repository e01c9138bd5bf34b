import type {Heading, Paragraph, RootContent} from 'mdast'
import type {LabelKind} from '../../core/markdown/labels.ts'
import type {Numbering} from '../../core/model/front-matter.ts'
import {phrasing, plainRuns} from '../phrasing.ts'
import {type BlockRecord, dropStart, type ParagraphRecord, type Run, textOf} from '../record.ts'
import {doubtful, normalised, type Remark} from '../remark.ts'
import {afterDash, hasOtherDash} from './dash.ts'
import {pushDash} from './dash-list.ts'
import {depthOf, type HeadingDepth, numberingOfLabels} from './depths.ts'
import {isUpper} from './reading.ts'
import {tableNode} from './table-node.ts'
import {type LabelledRecord, readLabelled} from './titles.ts'

/** A run of blocks as Markdown, with what its labels show of the scheme. */
export interface Body {
  nodes: RootContent[]
  numbering: Numbering
  remarks: Remark[]
}

/** Write headings, numbered paragraphs, dashes, tables and paragraphs; every typed label stays as it is. */
export function writeBody(blocks: BlockRecord[], scheme?: Numbering): Body {
  const labelled = readLabelled(blocks)
  const kinds = new Set(
    [...labelled.values()].filter(each => each.isTitle || each.label.kind === 'article').map(each => each.label.kind)
  )
  const numbering = scheme ?? numberingOfLabels(kinds)
  const nodes: RootContent[] = []
  const remarks: Remark[] = []
  let outermost = 0
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.kind === 'table') {
      nodes.push(tableNode(block))
      continue
    }
    const item = afterDash(block)
    const label = labelled.get(block)
    const depth = label?.isTitle ? depthOf(label.label.kind, numbering, kinds) : undefined
    if (item) {
      const depth = block.hints.depth ?? 0
      // Below a numbered item a word processor begins its dashes at the second level.
      if (nodes.at(-1)?.type !== 'list') outermost = depth
      pushDash(nodes, item, Math.max(0, depth - outermost))
      remarks.push(...dashRemarks(block, blocks[at + 1]))
    } else if (label && depth) {
      const titles = label.rest === '' ? titleBelow(blocks, at + 1, label.label.kind) : []
      nodes.push(headingNode(block, depth, titles))
      at += titles.length
    } else {
      const paragraph: Paragraph = {
        type: 'paragraph',
        children: phrasing(label ? numberedRuns(block, label) : block.runs)
      }
      nodes.push(block.hints.quoted ? {type: 'blockquote', children: [paragraph]} : paragraph)
    }
  }
  return {nodes, numbering, remarks}
}

// --- internal ---

/** An article without a title runs into its text: `**Điều 1.** …` is how decisions print it. */
function numberedRuns(record: ParagraphRecord, {label}: LabelledRecord): Run[] {
  const {runs} = record
  const plain = runs.every(run => run.kind !== 'text' || !run.strong)
  if (label.kind !== 'article' || !plain) return runs
  return [{kind: 'text', text: label.text, strong: true}, ...dropStart(runs, label.text.length)]
}

function headingNode(record: ParagraphRecord, depth: HeadingDepth, titles: ParagraphRecord[]): Heading {
  const lead = phrasing(plainRuns(record.runs))
  if (titles.length === 0) return {type: 'heading', depth, children: lead}
  const title = phrasing(
    titles.flatMap((each, index): Run[] => [
      ...(index ? [{kind: 'text' as const, text: ' '}] : []),
      ...plainRuns(each.runs)
    ])
  )
  // Only the first level can be written over two lines in Markdown.
  return {
    type: 'heading',
    depth,
    children: [...lead, depth === 2 ? {type: 'break'} : {type: 'text', value: ' '}, ...title]
  }
}

/** The title of a Phần or Chương stands below its label, often on two lines. */
function titleBelow(blocks: BlockRecord[], at: number, kind: LabelKind): ParagraphRecord[] {
  const titles: ParagraphRecord[] = []
  for (const block of blocks.slice(at, at + 4)) {
    if (block.kind !== 'paragraph' || afterDash(block)) break
    const text = textOf(block)
    const isFirst = titles.length === 0 && kind !== 'roman' && text.length < 150 && !/[.;:,]$/.test(text)
    if (readLabelled([block]).size > 0 || !(isUpper(text) || isFirst)) break
    titles.push(block)
    if (!isUpper(text)) break
  }
  return titles
}

function dashRemarks(record: ParagraphRecord, below: BlockRecord | undefined): Remark[] {
  const text = textOf(record)
  const opens = !/[.,;:…/!?]["”)]*$/.test(text) && below?.kind === 'paragraph' && !afterDash(below)
  return [
    ...(hasOtherDash(record) ? [normalised('dash-form', [record.line])] : []),
    ...(opens ? [doubtful('dash-may-be-heading', [record.line], text)] : [])
  ]
}
