import type {Element} from 'hast'
import type {Block, Table} from '../paper.ts'
import {onOneLine} from './baselines.ts'
import {layoutTable, paragraph, withFirst} from './block.ts'
import {planBlocks, planInside} from './blocks.ts'
import {type PlanContext, textWidthOf} from './plan-context.ts'
import {rule} from './rules.ts'
import {elementsIn, findClass, hasClass} from './tree.ts'

/** Recipients and signature beside each other; several signers in rows of their own. */
export function closingBlocks(context: PlanContext, element: Element): Block[] {
  const {size} = context.profile.body.style
  return groupedRows(context, element, hasClass(element, 'closing-several')).flatMap(block =>
    withFirst(block, {before: size.value})
  )
}

/** What a copying organ adds: a line across, a second head or a stamp, and its signature. */
export function copyBlocks(context: PlanContext, element: Element): Block[] {
  const room = textWidthOf(context.sheet)
  const {size} = context.profile.body.style
  const line = rule(context.profile, {width: room, room, gap: 1})
  const above = {...line, layout: {...line.layout, before: size.value * 1.2, after: size.value * 0.6}}
  const rows = groupedRows(context, element, false).map((blocks, index) =>
    // A second head leaves a line free below it; a stamp has nothing above it.
    index > 0 ? withFirst(blocks, {before: size.value}) : blocks
  )
  return [above, ...rows.flat()]
}

/** Authority, position and name, with the room for signature and seal above the name also where nobody is named. */
export function signatureLines(context: PlanContext, element: Element, room: number): Block[] {
  const lines = planInside(context, element, room)
  return findClass(element, 'full-name') ? lines : [...lines, paragraph('full-name', [])]
}

// --- internal ---

/** The children one by one, rows that follow each other as one table. */
function groupedRows(context: PlanContext, element: Element, equal: boolean): Block[][] {
  const room = textWidthOf(context.sheet)
  const rows = elementsIn(element).filter(child => hasClass(child, 'closing-row'))
  let written = false
  return elementsIn(element).flatMap(child => {
    if (!hasClass(child, 'closing-row')) return [planBlocks(context, child, room)]
    if (written) return []
    written = true
    return [[closingTable(context, rows, equal)]]
  })
}

function closingTable(context: PlanContext, rows: readonly Element[], equal: boolean): Table {
  const whole = textWidthOf(context.sheet)
  const right = equal ? whole / 2 : context.profile.signature.rightWidth.value
  const widths = [whole - right, right]
  const {size} = context.profile.body.style
  const cells = rows.map((row, index) => {
    const columns = elementsIn(row).map((cell, column) => {
      const blocks = planInside(context, cell, widths[column]!)
      return index > 0 ? withFirst(blocks, {before: size.value}) : blocks
    })
    return onOneLine(context, columns)
  })
  return layoutTable(widths, cells, 'Phần cuối văn bản: nơi nhận; quyền hạn, chức vụ, họ tên người ký')
}
