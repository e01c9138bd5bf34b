import type {BlockRecord} from '../record.ts'
import {plainText} from '../record.ts'
import {doubtful} from '../remark.ts'
import {isChange, isLeftOut, noteChange, runsOn} from './changes.ts'
import {closeParagraph, openParagraph} from './paragraphs.ts'
import type {Piece} from './pieces.ts'
import {isLandscape} from './sheets.ts'
import type {Story} from './story.ts'
import {readTable} from './tables.ts'
import {childOf, childrenOf, type XmlElement} from './xml.ts'

/** The records of a body, a cell, a note or a text box, in the order of the text; blank paragraphs become gaps. */
export function readBlocks(container: XmlElement, story: Story): BlockRecord[] {
  const state: BlockState = {blocks: [], gap: 0, carried: [], sheetStart: 0}
  readChildren(container, story, state)
  const last = childOf(container, 'w:sectPr')
  if (last) endSheet(last, state)
  return state.blocks
}

// --- internal ---

interface BlockState {
  blocks: BlockRecord[]
  /** blank paragraphs since the last record */
  gap: number
  /** pieces of a paragraph whose end a tracked change has taken away */
  carried: Piece[]
  /** the first record of the section that is open */
  sheetStart: number
}

function readChildren(container: XmlElement, story: Story, state: BlockState): void {
  for (const child of container.children) readChild(child, story, state)
}

function readChild(element: XmlElement, story: Story, state: BlockState): void {
  if (isChange(element)) {
    noteChange(story)
    if (isLeftOut(element, story)) return
  }
  switch (element.name) {
    case 'w:p':
      takeParagraph(element, story, state)
      return
    case 'w:tbl':
      takeBlocks(readTable(element, story), state)
      return
    case 'w:altChunk':
      story.remarks.push(doubtful('foreign-part', [story.place.paragraph]))
      return
    case 'mc:AlternateContent': {
      const chosen = childrenOf(element, 'mc:Choice')[0] ?? childOf(element, 'mc:Fallback')
      if (chosen) readChildren(chosen, story, state)
      return
    }
    case 'w:sectPr':
    case 'w:sdtPr':
    case 'w:tcPr':
      return
    default:
      readChildren(element, story, state)
  }
}

function takeParagraph(element: XmlElement, story: Story, state: BlockState): void {
  story.place.paragraph += 1
  const open = openParagraph(element, story)
  const pieces = [...state.carried, ...open.pieces]
  const section = childOf(childOf(element, 'w:pPr'), 'w:sectPr')
  if (runsOn(element, story) && !section) {
    state.carried = pieces
    return
  }
  state.carried = []
  // A box hangs beside its paragraph or above it, and the header's boxes come first.
  takeBlocks(
    pieces.flatMap(piece => (piece.kind === 'box' ? piece.blocks : [])),
    state
  )
  const record = closeParagraph({...open, pieces}, state.gap, story)
  if (plainText(record.runs).trim() === '' && !record.runs.some(run => run.kind === 'note')) state.gap += 1
  else takeBlocks([record], state)
  if (section) endSheet(section, state)
}

function takeBlocks(blocks: BlockRecord[], state: BlockState): void {
  const [first, ...rest] = blocks
  if (!first) return
  state.blocks.push({...first, gapBefore: state.gap}, ...rest)
  state.gap = 0
}

/** The properties of a section stand at its end and hold for all that came since the one before. */
function endSheet(properties: XmlElement, state: BlockState): void {
  if (isLandscape(properties))
    for (let at = state.sheetStart; at < state.blocks.length; at++)
      state.blocks[at] = {...state.blocks[at]!, landscape: true}
  state.sheetStart = state.blocks.length
  state.gap += 1
}
