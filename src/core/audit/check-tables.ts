import type {AuditedPaper, AuditFinding} from './audited-paper.ts'
import {checkChangeColumns} from './table-changes.ts'
import {readNumberTable} from './table-columns.ts'
import {checkGroups, checkTotalRows} from './table-rows.ts'
import {checkShareColumns} from './table-shares.ts'
import {checkTotalColumns} from './table-totals.ts'

/** Tables: rows against their total row, columns against their total column, shares and changes against the columns they are of. */
export function checkTables(paper: AuditedPaper): AuditFinding[] {
  return paper.tables.flatMap(table => {
    const numbers = readNumberTable(table)
    return [
      ...checkTotalRows(numbers),
      ...checkGroups(numbers),
      ...checkTotalColumns(numbers),
      ...checkShareColumns(numbers),
      ...checkChangeColumns(numbers)
    ]
  })
}
