/** Whether `YYYY-MM-DD` is a day that exists. */
export function isCalendarDay(isoDay: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The long form of a day: `2026-06-05` → `ngày 05 tháng 6 năm 2026`; days below 10 and months 1 and 2 take a zero. */
export function longDate(isoDay: string): string {
  const {day, month, year} = written(isoDay)
  return `ngày ${day} tháng ${month} năm ${year}`
}

/** The short form of a day: `2026-06-05` → `05/6/2026`. */
export function shortDate(isoDay: string): string {
  const {day, month, year} = written(isoDay)
  return `${day}/${month}/${year}`
}

/** The day of a long date, however it is padded; nothing where no such day exists. */
export function parseLongDate(text: string): string | undefined {
  return dayOf(/^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(text.normalize('NFC')))
}

/** The day of a short date, however it is padded; nothing where no such day exists. */
export function parseShortDate(text: string): string | undefined {
  return dayOf(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text))
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(isoDay: string): number {
  const days = Math.floor(Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000)
  return ((((days + 3) % 7) + 7) % 7) + 1 // 1970-01-01 was a Thursday
}

/** The name of the day of the week as NĐ 30, PL II writes it: `thứ Hai` … `Chủ nhật`. */
export function weekdayName(isoDay: string): string {
  return weekdays[weekdayOf(isoDay) - 1]!
}

// --- internal ---

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

function written(isoDay: string): {day: string; month: string; year: string} {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  return {day, month: Number(month) < 3 ? month : String(Number(month)), year}
}

function dayOf(match: RegExpExecArray | null): string | undefined {
  const [, day = '', month = '', year = ''] = match ?? []
  const isoDay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(isoDay) ? isoDay : undefined
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
