import type {Block, Paragraph, Table} from '../paper.ts'
import {cellOf, paragraph} from './block.ts'
import {layoutOf, type PlanContext} from './plan-context.ts'

/**
 * Blocks with the room that the printed sheet leaves between them. Between paragraphs the larger of two spaces counts, there
 * and in word processors; but a table has no room of its own here, grows together with its neighbour, and may not end a section.
 */
export function spaced(context: PlanContext, blocks: readonly Block[]): Block[] {
  const apart = blocks.flatMap((block, index): Block[] => {
    const before = blocks[index - 1]
    if (block.kind === 'table') return tableWithRoom(context, block, before)
    return [beforeClosing(before ? belowTable(context, block, before) : block, blocks[index + 1])]
  })
  const last = apart.at(-1)
  return last?.kind === 'paragraph' && !last.pin ? apart : [...apart, paragraph('section-end', [])]
}

// --- internal ---

function tableWithRoom(context: PlanContext, table: Table, before: Block | undefined): Block[] {
  const written = before?.kind === 'paragraph' ? layoutOf(context, before).after : 0
  const room = Math.max(0, Math.max(table.before, spaceBelow(context, before)) - written)
  if (before?.kind === 'table') return [spacer(Math.max(room, 1)), table]
  if (table.look === 'layout') return [roomInside(context, table, room)]
  return room > 0 ? [spacer(room), table] : [table]
}

/** What the sheet leaves below a block. */
function spaceBelow(context: PlanContext, block: Block | undefined): number {
  if (block?.kind === 'table')
    return block.look === 'data' && !block.hasSource ? context.profile.body.paragraphGap.value : 0
  return block ? layoutOf(context, block).after : 0
}

function belowTable(context: PlanContext, block: Paragraph, before: Block): Paragraph {
  if (before.kind === 'paragraph') return block
  return withRoom(context, block, Math.max(layoutOf(context, block).before, spaceBelow(context, before)))
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

/** A signature never stands alone on a page: the paragraph above it comes along, whole. */
function beforeClosing(block: Paragraph, next: Block | undefined): Paragraph {
  if (next?.kind !== 'table' || next.look !== 'layout') return block
  return {...block, layout: {...block.layout, keepNext: true, keepLines: true}}
}

function spacer(points: number): Paragraph {
  return paragraph('section-end', [], {layout: {line: {kind: 'exact', points}, keepNext: true}})
}
