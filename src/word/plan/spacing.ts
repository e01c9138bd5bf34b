import type {Block, Paragraph, Table} from '../paper.ts'
import {cellOf, paragraph} from './block.ts'
import {layoutOf, type PlanContext} from './plan-context.ts'

/**
 * Blocks with the room that the printed sheet leaves between them. There the larger of two spaces counts, in a word
 * processor their sum; and a table has no room of its own there, grows together with its neighbour, and may not end a section.
 */
export function spaced(context: PlanContext, blocks: readonly Block[]): Block[] {
  const apart = blocks.flatMap((block, index): Block[] => {
    const before = blocks[index - 1]
    const room = Math.max(
      0,
      Math.max(spaceAbove(context, block), spaceBelow(context, before)) - writtenBelow(context, before)
    )
    if (block.kind === 'paragraph') return [beforeClosing(withRoom(context, block, room), blocks[index + 1])]
    const stuck = before?.kind === 'table'
    if (block.look === 'layout' && !stuck) return [roomInside(context, block, room)]
    const spacing = stuck ? Math.max(room, 1) : room
    return spacing > 0 ? [spacer(spacing), block] : [block]
  })
  const last = apart.at(-1)
  return last?.kind === 'paragraph' && !last.pin ? apart : [...apart, paragraph('section-end', [])]
}

// --- internal ---

function spaceAbove(context: PlanContext, block: Block): number {
  return block.kind === 'table' ? block.before : layoutOf(context, block).before
}

/** What the sheet leaves below a block. */
function spaceBelow(context: PlanContext, block: Block | undefined): number {
  if (block?.kind !== 'table') return writtenBelow(context, block)
  return block.look === 'data' && !block.hasSource ? context.profile.body.paragraphGap.value : 0
}

/** What the block carries below itself in the file. */
function writtenBelow(context: PlanContext, block: Block | undefined): number {
  return block?.kind === 'paragraph' ? layoutOf(context, block).after : 0
}

function withRoom(context: PlanContext, block: Paragraph, before: number): Paragraph {
  return layoutOf(context, block).before === before ? block : {...block, layout: {...block.layout, before}}
}

function roomInside(context: PlanContext, table: Table, room: number): Table {
  const [first, ...rows] = table.rows
  if (!first || room === 0) return table
  const cells = first.cells.map(cell => {
    const [top, ...rest] = cell.blocks
    if (top?.kind !== 'paragraph') return cellOf([spacer(room), ...cell.blocks], cell)
    return {...cell, blocks: [withRoom(context, top, layoutOf(context, top).before + room), ...rest]}
  })
  return {...table, rows: [{...first, cells}, ...rows]}
}

/** A signature never stands alone on a page. */
function beforeClosing(block: Paragraph, next: Block | undefined): Paragraph {
  if (next?.kind !== 'table' || next.look !== 'layout') return block
  return {...block, layout: {...block.layout, keepNext: true}}
}

function spacer(points: number): Paragraph {
  return paragraph('section-end', [], {layout: {line: {kind: 'exact', points}, keepNext: true}})
}
