import fc from 'fast-check'
import {expect, test} from 'vitest'
import {inferKind} from './kind.ts'
import {knownUnits} from './known-units.ts'
import {convert, divide, multiply, parseUnit, sameDimension, type Unit} from './unit.ts'

const unit = (text: string): Unit => parseUnit(text)!

test.each([
  ['ha', {m: 2}, 1e4],
  [' KM2 ', {m: 2}, 1e6],
  ['triệu đồng', {đồng: 1}, 1e6],
  ['nghìn tỷ đồng', {đồng: 1}, 1e12],
  ['1.000 đồng', {đồng: 1}, 1e3],
  ['Tấn/ha', {kg: 1, m: -2}, 0.1],
  ['đồng/người/tháng', {người: -1, tháng: -1, đồng: 1}, 1],
  ['người·ngày', {ngày: 1, người: 1}, 1],
  ['1/ha', {m: -2}, 1e-4],
  ['thôn, sóc', {'thôn, sóc': 1}, 1],
  ['triệu lượt', {lượt: 1}, 1e6],
  ['nhân khẩu', {người: 1}, 1],
  ['constructor', {constructor: 1}, 1]
])('%s', (text, powers, factor) => {
  expect(unit(text)).toMatchObject({powers, factor})
})

test('a text that names nothing is no unit', () => {
  for (const text of ['', ' ', '/', 'tấn/', '/ha', '1', 'kg··m']) expect(parseUnit(text)).toBeUndefined()
})

test('decomposed letters are the same unit', () => {
  expect(sameDimension(unit('hộ'.normalize('NFD')), unit('hộ'))).toBe(true)
})

test('a percentage and a percentage point differ, người and vụ do, ha and km² do not', () => {
  expect(sameDimension(unit('%'), unit('điểm %'))).toBe(false)
  expect(sameDimension(unit('người'), unit('vụ'))).toBe(false)
  expect(sameDimension(unit('km²'), unit('ha'))).toBe(true)
  expect(sameDimension(unit('tạ/ha'), unit('tấn/ha'))).toBe(true)
  expect(sameDimension(unit('constructor'), unit('toString'))).toBe(false)
})

test('converts exactly where the scales allow it', () => {
  expect(convert(2, unit('km²'), unit('ha'))).toBe(200)
  expect(convert(26_371_000, unit('đồng'), unit('triệu đồng'))).toBe(26.371)
  expect(convert(63.5, unit('tạ/ha'), unit('tấn/ha'))).toBeCloseTo(6.35, 12)
})

test.each([
  ['tấn/ha', 'ha', 'tấn', 1],
  ['triệu đồng/ha', 'km²', 'đồng', 1e8],
  ['%', 'hộ', 'hộ', 0.01],
  ['hộ', '%', 'hộ', 0.01],
  ['%', 'điểm %', 'điểm %', 0.01],
  ['km', 'm', 'm²', 1000],
  ['người', 'ngày', 'người·ngày', 1],
  ['kg', '1/kg', undefined, 1]
])('%s × %s', (a, b, text, scale) => {
  const product = multiply(unit(a), unit(b))
  expect([product.unit?.text, product.scale]).toEqual([text, scale])
})

test.each([
  ['tấn', 'ha', 'tấn/ha', 1],
  ['ha', 'km²', undefined, 0.01],
  ['hộ', 'hộ', undefined, 1],
  ['hộ', '%', 'hộ', 100],
  ['điểm %', '%', undefined, 1],
  ['người', 'người/km²', 'km²', 1],
  ['tấn/ha', 'vụ', 'tấn/ha/vụ', 1]
])('%s : %s', (a, b, text, scale) => {
  const quotient = divide(unit(a), unit(b))
  expect([quotient.unit?.text, quotient.scale]).toEqual([text, scale])
})

test('bare numbers leave a unit as it is, and divided by one give its inverse', () => {
  expect(multiply(undefined, unit('ha'))).toMatchObject({unit: {text: 'ha'}, scale: 1})
  expect(divide(unit('ha'), undefined)).toMatchObject({unit: {text: 'ha'}, scale: 1})
  expect(divide(undefined, unit('ha')).unit).toMatchObject({text: '1/ha', powers: {m: -2}})
  expect(multiply(undefined, undefined)).toEqual({scale: 1})
})

test.each([
  ['%', 38.1, 'share'],
  ['đồng', 26_371_000, 'money'],
  ['triệu đồng', 1.5, 'money'],
  ['ha', 12, 'measure'],
  ['người/km²', 81, 'measure'],
  ['hộ', 8, 'count'],
  ['hộ', 8.5, 'measure']
])('%s is a %s', (text, value, kind) => {
  expect(inferKind(unit(text), value)).toBe(kind)
})

const units = fc.constantFrom(...knownUnits.keys(), 'hộ', 'tấn/ha', 'người/km²', 'đồng/người', 'nghìn tấn').map(unit)
const value = fc.double({min: 1e-6, max: 1e12, noNaN: true})

test('there and back is the same value', () => {
  fc.assert(
    fc.property(units, units, value, (a, b, number) => {
      if (sameDimension(a, b)) expect(convert(convert(number, a, b), b, a) / number).toBeCloseTo(1, 12)
    })
  )
})

test('a product divided by one side has the size of the other', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      const product = multiply(a, b)
      const back = divide(product.unit, b)
      const size = product.scale * back.scale * (back.unit?.factor ?? 1)
      if (!a.relative && !b.relative) expect(size / a.factor).toBeCloseTo(1, 9)
    })
  )
})

test('the text of a computed unit reads back as the same unit', () => {
  fc.assert(
    fc.property(units, units, fc.boolean(), (a, b, times) => {
      const {unit: result} = times ? multiply(a, b) : divide(a, b)
      if (!result || result.text.startsWith('%') || result.text.startsWith('điểm') || result.text.startsWith('phần'))
        return
      expect(unit(result.text)).toEqual({...unit(result.text), powers: result.powers})
      expect(unit(result.text).factor / result.factor).toBeCloseTo(1, 9)
    })
  )
})

test('any text at all is read without a throw', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => parseUnit(text) === undefined || unit(text).factor > 0))
})
