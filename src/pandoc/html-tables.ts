import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/** Rows of two columns as a table without a head. */
export function columnsTable(rows: ElementContent[]): ElementContent[] {
  return tableWithGrid([h('tbody', rows)])
}

/** A table whose widths, which stand on the cells of its first row, are told as pandoc reads them: by a grid. */
export function tableWithGrid(parts: ElementContent[]): ElementContent[] {
  const columns = firstRowCells(parts)
    .flatMap(columnWidths)
    .map(width => h('col', {style: `width: ${width}%`}))
  const captions = parts.filter(part => part.type === 'element' && part.tagName === 'caption')
  const others = parts.filter(part => !captions.includes(part))
  return [h('table', [...captions, ...(columns.length > 0 ? [h('colgroup', columns)] : []), ...others])]
}

/** A cell that keeps its spans and its width, and its alignment as an attribute. */
export function tableCell(children: ElementContent[], _: unknown, {tagName, properties}: Element): ElementContent[] {
  const {className, colSpan, rowSpan, scope, style} = properties
  const align = Array.isArray(className) ? /\balign-(\w+)/.exec(className.join(' '))?.[1] : undefined
  return [h(tagName, {colSpan, rowSpan, scope, style, align}, children)]
}

// --- internal ---

/** The width of a cell in percent, in equal parts where it spans columns; nothing where none is stated. */
function columnWidths({properties: {style, colSpan}}: Element): number[] {
  const width = /^width: ([\d.]+)%$/.exec(String(style))?.[1]
  const span = Number(colSpan ?? 1)
  return width === undefined ? [] : Array.from({length: span}, () => Math.round((Number(width) / span) * 100) / 100)
}

/** The cells of the first row at or below a list of parts. */
function firstRowCells(parts: ElementContent[]): Element[] {
  const row = parts.flatMap(rowsIn)[0]
  return row ? row.children.filter(child => child.type === 'element') : []
}

function rowsIn(part: ElementContent): Element[] {
  if (part.type !== 'element') return []
  return part.tagName === 'tr' ? [part] : part.children.flatMap(rowsIn)
}
