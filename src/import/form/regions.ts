import {isAppendixLine, readAppendices} from '../classify/appendices.ts'
import {readClosing} from '../classify/closing.ts'
import {flattenLayoutTables} from '../classify/layout-tables.ts'
import {extractNotes} from '../classify/notes.ts'
import {readOpening} from '../classify/opening.ts'
import type {Front} from '../classify/reading.ts'
import {type BlockRecord, type SourceText, textOf} from '../record.ts'

/** The parts of a paper as the classifier divides it, with the records of each in their order. */
export interface PaperRegions {
  front: Front
  opening: BlockRecord[]
  body: BlockRecord[]
  closing: BlockRecord[]
  /** each with its head (word, title, reference) and its text */
  appendices: {head: BlockRecord[]; text: BlockRecord[]}[]
}

/** Divide the records of a file into the regions of an official paper. */
export function divideRegions(source: SourceText): PaperRegions {
  const {blocks} = extractNotes(flattenLayoutTables(source.blocks), source.notes)
  const opening = readOpening(blocks)
  const closing = readClosing(opening.body)
  const isText = new Set(opening.body)
  const isOutside = new Set([...closing.body, ...closing.after])
  const openingEnd = blocks.findLastIndex(block => !isText.has(block)) + 1
  const below = new Set(blocks.slice(openingEnd))
  return {
    front: {...opening.front, ...closing.front},
    opening: blocks.slice(0, openingEnd),
    // What no field of the head holds stands among the text, but is none.
    body: closing.body.filter(block => below.has(block)),
    closing: opening.body.filter(block => !isOutside.has(block)),
    appendices: divideAppendices(closing.after)
  }
}

// --- internal ---

function divideAppendices(after: BlockRecord[]): PaperRegions['appendices'] {
  const texts = new Set(readAppendices(after).appendices.flatMap(({blocks}) => blocks))
  const appendices: PaperRegions['appendices'] = []
  for (const block of after) {
    if (block.kind === 'paragraph' && isAppendixLine(textOf(block)) && !texts.has(block))
      appendices.push({head: [], text: []})
    const last = appendices.at(-1)
    if (last) (texts.has(block) ? last.text : last.head).push(block)
  }
  return appendices
}
