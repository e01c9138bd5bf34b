import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isCalendarDay, longDate, parseLongDate, parseShortDate, shortDate, weekdayName, weekdayOf} from './dates.ts'

const day = fc
  .date({min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10))

// The forms of the law, formats.md C.1.
const longForm = /^ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm (\d{4})$/
const shortForm = /^(0[1-9]|[12]\d|3[01])\/(0[12]|[3-9]|1[0-2])\/\d{4}$/

describe('writing dates', () => {
  it('pads days below 10 and the first two months only', () => {
    expect(longDate('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026')
    expect(longDate('2026-06-15')).toBe('ngày 15 tháng 6 năm 2026')
    expect(longDate('2026-12-05')).toBe('ngày 05 tháng 12 năm 2026')
    expect(shortDate('2026-06-05')).toBe('05/6/2026')
    expect(shortDate('2026-02-05')).toBe('05/02/2026')
  })

  it('writes the forms of the law and reads them back', () => {
    fc.assert(
      fc.property(day, isoDay => {
        expect(longDate(isoDay)).toMatch(longForm)
        expect(shortDate(isoDay)).toMatch(shortForm)
        expect(parseLongDate(longDate(isoDay))).toBe(isoDay)
        expect(parseShortDate(shortDate(isoDay))).toBe(isoDay)
      })
    )
  })
})

describe('reading dates', () => {
  it('reads a wrong padding, so that the form can be judged apart', () => {
    expect(parseLongDate('ngày 12 tháng 05 năm 2021')).toBe('2021-05-12')
    expect(parseShortDate('5/06/2024')).toBe('2024-06-05')
  })

  it.each(['31/6/2026', '29/02/2026', '00/6/2026', '05/13/2026', '05/6/26', '05-6-2026', ''])('refuses %j', text => {
    expect(parseShortDate(text)).toBeUndefined()
    expect(parseLongDate(text)).toBeUndefined()
  })
})

describe('the calendar', () => {
  it('knows the days that exist', () => {
    fc.assert(fc.property(day, isoDay => isCalendarDay(isoDay)))
    expect(['2024-02-29', '2000-02-29'].every(isCalendarDay)).toBe(true)
    expect(['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-1-05', ''].some(isCalendarDay)).toBe(false)
  })

  it('agrees with the calendar of the machine on weekdays', () => {
    fc.assert(fc.property(day, isoDay => weekdayOf(isoDay) % 7 === new Date(`${isoDay}T12:00:00Z`).getUTCDay()))
    expect(weekdayName('2026-05-24')).toBe('Chủ nhật')
    expect(weekdayName('1945-09-02')).toBe('Chủ nhật')
    expect(weekdayName('2026-06-15')).toBe('thứ Hai')
  })
})
