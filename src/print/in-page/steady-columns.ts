/** A table's width and its columns' widths, in pixels. */
export interface TableWidths {
  table: number
  columns: number[]
}

/** Measures the columns of a table laid out whole. */
export function measureColumns(table: HTMLTableElement): TableWidths {
  const count = Math.max(0, ...[...table.rows].map(row => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)))
  const group = document.createElement('colgroup')
  group.append(...Array.from({length: count}, () => document.createElement('col')))
  if (!table.querySelector('col')) table.prepend(group)
  const columns = [...table.querySelectorAll('col')].map(column => column.getBoundingClientRect().width)
  return {table: table.getBoundingClientRect().width, columns}
}

/**
 * Fixes a table's columns. Its pieces would each take the widths that suit their own rows: columns would jump from page
 * to page, and rows that fitted while the page was measured would not when the rest was cut off.
 */
export function fixColumns(table: HTMLTableElement, widths: TableWidths): void {
  for (const group of table.querySelectorAll('colgroup, col')) group.remove()
  const group = document.createElement('colgroup')
  const columns = widths.columns.map(width => {
    const column = document.createElement('col')
    column.style.width = `${width}px`
    return column
  })
  group.append(...columns)
  // Paged.js finds nothing in the source that has no name
  for (const [index, part] of [group, ...columns].entries()) part.dataset.ref = `${table.dataset.ref}c${index}`
  if (table.caption) table.caption.after(group)
  else table.prepend(group)
  table.style.tableLayout = 'fixed'
  table.style.width = `${widths.table}px`
}
