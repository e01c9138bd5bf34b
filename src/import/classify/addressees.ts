import {type ParagraphRecord, textOf} from '../record.ts'
import type {Remark} from '../remark.ts'
import {afterDash, itemText} from './dash.ts'
import type {Reading} from './reading.ts'

/** `Kính gửi:` with one name on its line, or a list of names; their end marks are settled later. */
export function readAddressees(records: ParagraphRecord[], at: number): Reading | undefined {
  const first = records[at]
  const [, rest] = (first && /^Kính (?:gửi|trình)\s*:?\s*(.*)$/i.exec(textOf(first))) ?? []
  if (!first || rest === undefined) return undefined
  const names = rest ? [rest.replace(/^[-–]\s*/, '')] : []
  const lines = rest ? [first.line] : []
  let used = 1
  for (const record of records.slice(at + 1)) {
    if (!isName(record, names.at(-1))) break
    names.push(itemText(record))
    lines.push(record.line)
    used += 1
  }
  if (names.length === 0) return undefined
  const remark: Remark = {list: 'found', code: 'to', lines, count: names.length, value: String(names.length)}
  return {front: {to: names}, used, remarks: [remark]}
}

// --- internal ---

/** A dashed line, or the line right below one that ends with a separator. */
function isName(record: ParagraphRecord, above: string | undefined): boolean {
  if (afterDash(record)) return true
  const opened = above === undefined || /[,;]$/.test(above)
  return opened && record.gapBefore === 0 && textOf(record).length < 120 && /[,;.]$/.test(textOf(record))
}
