import {longDate, parseLongDate} from '../../core/vietnamese/dates.ts'
import {doubtful, found, normalised} from '../remark.ts'
import type {Reading} from './reading.ts'

const longestLine = 160
const blank = '[\\s.…_]*'
const placeDate = new RegExp(
  `^(?:(\\p{L}.{1,60}?)\\s*,?\\s*|[\\s.…_,]*)ngày${blank}(\\d{0,2})${blank}tháng${blank}(\\d{0,2})${blank}năm${blank}(\\d{0,4})${blank}$`,
  'iu'
)

/** Place and date of issue; a date with blanks, or one that no calendar has, stays in the internal note. */
export function readPlaceDate(text: string, line: number): Reading | undefined {
  if (text.length > longestLine) return undefined
  const match = placeDate.exec(text)
  if (!match) return undefined
  const [, place, day, month, year] = match
  const issuedDate = parseLongDate(`ngày ${day} tháng ${month} năm ${year}`)
  const placed = place === undefined ? {} : {place}
  const remarks = place === undefined ? [] : [found('place', [line], place)]
  const written = text.slice(text.toLowerCase().indexOf('ngày', place?.length ?? 0))
  if (issuedDate) {
    remarks.push(found('issuedDate', [line], issuedDate))
    if (longDate(issuedDate) !== written) remarks.push(normalised('date-form', [line], written))
    return {front: {...placed, issuedDate}, used: 1, remarks}
  }
  const known = /\d/.test(written)
  if (known) remarks.push(doubtful('date-incomplete', [line], written))
  return {front: {...placed, ...(known && {description: written})}, used: 1, remarks}
}
