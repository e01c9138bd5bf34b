import type {Element, ElementContent} from 'hast'
import type {PlainNode} from './plain-tree.ts'

/**
 * A table as its grid: the side to which each column is set, then row by row what stands in the cells. A cell that reaches over
 * others is its words and empty cells, as Markdown has it; words that a style sheet sets bold or slanted are so.
 */
export function plainTable(table: Element, plain: (nodes: readonly ElementContent[]) => PlainNode[]): PlainNode {
  const rows = gridOf(rowsIn(table))
  const [head = [], ...body] = rows
  const columns = head.map((_, at) => sideOf(body.map(row => row[at])))
  return {
    name: 'table',
    children: [
      {name: 'columns', children: columns},
      ...rows.map((row, index) => ({
        name: 'row',
        children: row.map(cell => ({name: 'cell', children: cell ? cellNodes(cell, index === 0, plain) : []}))
      }))
    ]
  }
}

// --- internal ---

interface GridCell {
  element: Element
  row: Element
  isHead: boolean
  isJoined: boolean
}

/** Rows of the grid; a place that a cell from the left or from above reaches over is empty. */
function gridOf(rows: readonly {row: Element; isHead: boolean}[]): (GridCell | undefined)[][] {
  const grid: (GridCell | undefined)[][] = rows.map(() => [])
  const taken = rows.map(() => new Set<number>())
  rows.forEach(({row, isHead}, at) => {
    let column = 0
    for (const element of elementsIn(row)) {
      while (taken[at]!.has(column)) column += 1
      const [width, height] = [spanOf(element.properties.colSpan), spanOf(element.properties.rowSpan)]
      for (let below = at; below < Math.min(at + height, rows.length); below++)
        for (let right = column; right < column + width; right++) taken[below]!.add(right)
      grid[at]![column] = {element, row, isHead, isJoined: width > 1}
    }
  })
  const width = Math.max(0, ...taken.flatMap(columns => [...columns].map(column => column + 1)))
  return grid.map(row => Array.from({length: width}, (_, column) => row[column]))
}

function rowsIn(table: Element): {row: Element; isHead: boolean}[] {
  return elementsIn(table).flatMap(part =>
    part.tagName === 'thead' || part.tagName === 'tbody'
      ? elementsIn(part).map(row => ({row, isHead: part.tagName === 'thead'}))
      : []
  )
}

/** The side that all cells of a column below the head have in common; one that is empty or reaches over others says nothing. */
function sideOf(cells: readonly (GridCell | undefined)[]): string {
  const sides = new Set(
    cells.flatMap(cell => (cell && !cell.isHead && !cell.isJoined && hasWords(cell.element) ? [alignOf(cell)] : []))
  )
  return sides.size === 1 ? [...sides][0]! : 'left'
}

function alignOf({element}: GridCell): string {
  const side = classesOf(element).find(name => name.startsWith('align-'))
  return side?.slice('align-'.length) ?? 'left'
}

/** The first row is bold as the head of the table in either form. */
function cellNodes(
  cell: GridCell,
  isFirst: boolean,
  plain: (nodes: readonly ElementContent[]) => PlainNode[]
): PlainNode[] {
  const children = plain(cell.element.children)
  const look = isFirst || children.length === 0 ? undefined : lookOf(cell)
  return look ? [{name: look, children}] : children
}

/** As the paper's style sheets set lines that components mark. */
function lookOf({element, row, isHead}: GridCell): string | undefined {
  const kinds = classesOf(row)
  const isLabel = element.tagName === 'th'
  if (kinds.includes('data-rest')) return isLabel ? 'em' : undefined
  return isHead || isLabel || kinds.some(kind => kind === 'data-group' || kind === 'data-total') ? 'strong' : undefined
}

function hasWords({children}: Element): boolean {
  return children.some(child => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''))
}

function classesOf({properties}: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

function spanOf(value: Element['properties'][string]): number {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span > 1 ? span : 1
}

function elementsIn({children}: Element): Element[] {
  return children.filter((child: ElementContent) => child.type === 'element')
}
