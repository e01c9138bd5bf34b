import type {TableRow} from './paper.ts'

/** The first column of every cell, row by row: cells that reach down push those of the rows below aside. */
export function placedCells(rows: readonly TableRow[]): number[][] {
  const taken = new Set<string>()
  return rows.map((row, index) => {
    let column = 0
    return row.cells.map(cell => {
      while (taken.has(`${index} ${column}`)) column++
      const place = column
      for (let below = 1; below < cell.rows; below++)
        for (let across = 0; across < cell.columns; across++) taken.add(`${index + below} ${place + across}`)
      column += cell.columns
      return place
    })
  })
}
