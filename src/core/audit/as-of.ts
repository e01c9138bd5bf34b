import {padNumber} from '../vietnamese/numbers.ts'

/** The day on which a sentence says its figures held: `tính đến ngày 31/12/2025`, `đến ngày 31 tháng 12 năm 2025`. */
export function isoDay(clause: string): string | undefined {
  const match = dayOfClause.exec(clause)
  return match ? [match[3], padNumber(Number(match[2])), padNumber(Number(match[1]))].join('-') : undefined
}

/** Where a sentence names the day of its figures. */
export const dayOfClause =
  /(?:tính )?(?:đến|tại) (?:hết )?(?:thời điểm )?(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})/
