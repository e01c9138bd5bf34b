import {type ParagraphRecord, textOf} from '../record.ts'
import {found, type Remark} from '../remark.ts'
import {type Front, linesOf} from './reading.ts'

/** The left side of the header: a parent organ, and one or more lines of the issuing organ. */
export function readOrganLines(records: ParagraphRecord[]): {front: Front; remarks: Remark[]} {
  if (records.length === 0) return {front: {}, remarks: []}
  const above = records.slice(0, parentLines(records))
  const own = records.slice(above.length)
  const organName = own.map(textOf)
  const remarks = [found('organName', linesOf(own), organName.join(' '))]
  if (above.length === 0) return {front: {organName}, remarks}
  const parentOrganName = above.map(textOf).join(' ')
  return {
    front: {organName, parentOrganName},
    remarks: [...remarks, found('parentOrganName', linesOf(above), parentOrganName)]
  }
}

// --- internal ---

/** How many of the lines name the parent: only the issuing organ stands in bold, where the look is known (NĐ 30 PL I.II.2; HD 05 I.2). */
function parentLines(records: ParagraphRecord[]): number {
  const names = records.map(textOf)
  if (names.length < 2 || isCouncilOfPlace(names)) return 0
  const bold = records.findIndex(record => record.hints.bold)
  if (bold > 0) return bold
  return /^ĐẠI HỘI\s/.test(names[0]!) ? 0 : 1
}

/** `ỦY BAN NHÂN DÂN` / `XÃ …` is one name on two lines (NĐ 30 PL I.II.2). */
function isCouncilOfPlace([first = '', second = '']: string[]): boolean {
  return (
    /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN$/.test(first) &&
    /^(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ|HUYỆN|QUẬN|TỈNH|THÀNH PHỐ)\s/.test(second)
  )
}
