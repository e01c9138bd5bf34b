import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runMeasured} from './measured-process.ts'
import {show} from './timing.ts'

const rows = 100_000

/** A table of a hundred thousand rows: read, typed, checked and summed in a process of its own; prints time and peak memory. */
export async function benchData(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-bench-data-'))
  try {
    mkdirSync(join(root, 'data'))
    writeFileSync(join(root, 'data/dan-cu.csv'), benchTable())
    writeFileSync(join(root, 'data/dan-cu.schema.yaml'), benchSchema)
    const {milliseconds, megabytes, output} = await runMeasured(new URL('sum-table.ts', import.meta.url).pathname, [
      root
    ])
    console.log(
      `data, ${rows} rows × 8 columns: ${output}; whole process ${show(milliseconds)}, peak ${megabytes.toFixed(0)} MB\n`
    )
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

// --- internal ---

/** As spreadsheet programs here write it: semicolons, Vietnamese numbers, CRLF. */
function benchTable(): string {
  const lines = ['ma;ten;thon;ngay;nhan_khau;dien_tich;ty_le;ngheo']
  for (let row = 0; row < rows; row++) {
    const area = `${1 + (row % 900)}.${String(row % 1000).padStart(3, '0')},${row % 100}`
    const name = row % 7 === 0 ? `"Hộ ""${row % 977}"""` : `Hộ ${row % 977}`
    lines.push(
      `H${row};${name};Thôn ${row % 113};15/6/2026;${row % 12};${area};${row % 100},${row % 10}%;${row % 2 ? 'có' : 'không'}`
    )
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

const benchSchema = `primaryKey: ma
fields:
  - {name: ma, type: string, constraints: {pattern: 'H\\d+'}}
  - {name: ten, type: string}
  - {name: thon, type: string}
  - {name: ngay, type: date}
  - {name: nhan_khau, type: integer, unit: người, constraints: {required: true, minimum: 0}}
  - {name: dien_tich, type: number, unit: ha}
  - {name: ty_le, type: number, unit: '%', constraints: {minimum: 0, maximum: 100}}
  - {name: ngheo, type: boolean}
`
