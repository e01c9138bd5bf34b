import type {Element} from 'hast'
import type {TextStyle} from '../../core/profiles/profile.ts'
import type {Table} from '../paper.ts'
import {onOneLine} from './baselines.ts'
import {layoutTable} from './block.ts'
import {planInside} from './blocks.ts'
import {lineWidth} from './line-width.ts'
import {type PlanContext, textWidthOf} from './plan-context.ts'
import {childrenOf, findClass, wordsOf} from './tree.ts'

/** The head of a paper or of a copy as a table without lines, of the widths that the profile gives. */
export function letterheadTable(context: PlanContext, element: Element): Table {
  const widths = columnsOf(context, element)
  const rows = childrenOf(element, 'letterhead-row').map((row, place) => {
    const cells = [...childrenOf(row, 'letterhead-left'), ...childrenOf(row, 'letterhead-right')]
    const columns = cells.map((cell, index) => planInside(context, cell, widths[index]!))
    return place === 0 ? columns : onOneLine(context, columns)
  })
  return layoutTable(
    widths,
    rows,
    'Phần đầu văn bản: cơ quan, số, ký hiệu; quốc hiệu hoặc tiêu đề, địa danh, ngày tháng'
  )
}

// --- internal ---

/** The right column grows where the place's name is long: title, motto and date are one line each. */
function columnsOf({profile, sheet}: PlanContext, element: Element): number[] {
  const {header, placeDate} = profile
  const whole = textWidthOf(sheet)
  const lines: [string, TextStyle | undefined][] = [
    ['national-line', header.national.style],
    ['motto-line', header.motto?.style],
    ['place-date', placeDate.style]
  ]
  const needed = lines.map(([name, style]) => widthOf(element, name, style))
  const right = Math.max(header.rightWidth.value, ...needed)
  // The columns stand at the edges of the text; what is left between them belongs to the left one.
  return [whole - right, right]
}

function widthOf(element: Element, name: string, style: TextStyle | undefined): number {
  const line = findClass(element, name)
  if (!line || !style) return 0
  // A hair more than the words, since processors round.
  return lineWidth(wordsOf(line), style) + 1
}
