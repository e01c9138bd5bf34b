import type {TableRow} from './paper.ts'

/** The first column of every cell, row by row: cells that reach down push those of the rows below aside. */
export function placedCells(rows: readonly TableRow[]): number[][] {
  const taken: Set<number>[] = []
  return rows.map((row, index) => {
    let column = 0
    return row.cells.map(({columns, rows: deep}) => {
      while (taken[index]?.has(column)) column++
      for (let below = 1; below < deep; below++) {
        const set = (taken[index + below] ??= new Set())
        for (let across = 0; across < columns; across++) set.add(column + across)
      }
      const place = column
      column += columns
      return place
    })
  })
}
