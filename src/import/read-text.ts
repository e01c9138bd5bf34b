import type {Message} from '../core/diagnostic.ts'
import {type BlockRecord, boldHint, joinRuns, type ParagraphRecord, type SourceText} from './record.ts'
import {refusals} from './refusals.ts'
import {normalised, type Remark} from './remark.ts'
import {type LineBlock, splitBlocks} from './text/blocks.ts'
import {readTable, splitStretches, withoutColumns} from './text/columns.ts'
import {decodeText} from './text/decode.ts'
import {readInlineMarks, splitLines} from './text/inline-marks.ts'
import {normaliseText} from './text/normalise.ts'
import {isWrapped, wrapWidth} from './text/wrapping.ts'

/** Read a plain text: paragraphs between empty lines, paragraphs of one line, or hard-wrapped lines. */
export function readText(content: Uint8Array | string): SourceText | {error: Message} {
  const decoded = decodeText(content)
  if ('error' in decoded) return decoded
  const {lines, remarks} = normaliseText(decoded.text)
  const blocks = splitBlocks(lines)
  const width = wrapWidth(blocks)
  const records = blocks.flatMap(block => readBlock(block, width))
  if (records.length > mostParagraphs) return {error: refusals.tooLarge}
  return {
    blocks: records,
    notes: new Map(),
    remarks: [...remarks, ...layoutRemarks(blocks, width)],
    unit: 'line',
    pictures: []
  }
}

// --- internal ---

/** The longest paper known has a fiftieth of it; a list of numbers would only keep the parser busy. */
const mostParagraphs = 20_000

function readBlock(block: LineBlock, width: number | undefined): BlockRecord[] {
  return splitStretches(block.lines).flatMap((stretch, index): BlockRecord[] => {
    const gapBefore = index > 0 ? 0 : block.gapBefore
    return stretch.kind === 'table'
      ? [readTable(stretch.lines, gapBefore)]
      : readParagraphs({...stretch, gapBefore}, width)
  })
}

function readParagraphs(block: LineBlock, width: number | undefined): ParagraphRecord[] {
  const text = block.lines.map(line => withoutColumns(line.text)).join('\n')
  const records: ParagraphRecord[] = []
  splitLines(readInlineMarks(text)).forEach((runs, index) => {
    const line = block.lines[index]!
    const above = block.lines[index - 1]
    if (above && width !== undefined && isWrapped(above.text, line.text, width)) {
      joinRuns(records.at(-1)!.runs, runs)
    } else {
      records.push({
        kind: 'paragraph',
        line: line.number,
        runs,
        gapBefore: index ? 0 : block.gapBefore,
        hints: boldHint(runs)
      })
    }
  })
  return records
}

function layoutRemarks(blocks: LineBlock[], width: number | undefined): Remark[] {
  const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0)
  return width === undefined ? [] : [normalised('unwrapped', [], String(lines))]
}
