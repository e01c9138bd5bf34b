import {type ParagraphRecord, textOf} from '../record.ts'
import {found, type Remark} from '../remark.ts'
import {type Front, linesOf} from './reading.ts'

/** The left side of the header: a parent organ, and one or more lines of the issuing organ. */
export function readOrganLines(records: ParagraphRecord[]): {front: Front; remarks: Remark[]} {
  if (records.length === 0) return {front: {}, remarks: []}
  const names = records.map(textOf)
  const hasParent = names.length > 1 && !isCouncilOfPlace(names)
  const organName = hasParent ? names.slice(1) : names
  const remarks = [found('organName', linesOf(hasParent ? records.slice(1) : records), organName.join(' '))]
  if (!hasParent) return {front: {organName}, remarks}
  return {
    front: {organName, parentOrganName: names[0]},
    remarks: [...remarks, found('parentOrganName', [records[0]!.line], names[0])]
  }
}

// --- internal ---

/** `ỦY BAN NHÂN DÂN` / `XÃ …` is one name on two lines (NĐ 30 PL I.II.2). */
function isCouncilOfPlace([first = '', second = '']: string[]): boolean {
  return (
    /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN$/.test(first) &&
    /^(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ|HUYỆN|QUẬN|TỈNH|THÀNH PHỐ)\s/.test(second)
  )
}
