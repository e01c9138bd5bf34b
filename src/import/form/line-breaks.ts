import type {BlockRecord, CellRecord, Run} from '../record.ts'

/** Lines of a layout that were broken inside of one paragraph stand as paragraphs of their own, as a careful hand sets them. */
export function splitLayoutLines(blocks: readonly BlockRecord[]): BlockRecord[] {
  return blocks.map(block =>
    block.kind === 'table' && block.unruled ? {...block, rows: block.rows.map(row => row.map(splitCell))} : block
  )
}

// --- internal ---

function splitCell({paragraphs, ...cell}: CellRecord): CellRecord {
  return {...cell, paragraphs: paragraphs.flatMap(splitRuns)}
}

function splitRuns(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.kind === 'break') lines.push([])
    else lines.at(-1)!.push(run)
  }
  return lines.filter(line => line.length > 0)
}
