import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {partyHd05} from './party-hd05.ts'
import {partyHd36} from './party-hd36.ts'
import type {Fact, Profile} from './profile.ts'
import {stateNd30} from './state-nd30.ts'

const seeds = new URL('../../../../shared/seeds/', import.meta.url)

function accepts(pattern: Fact<string>, text: string): boolean {
  return new RegExp(pattern.value, 'u').test(text)
}

describe('State', () => {
  const {pattern, letterPattern} = stateNd30.number

  it.each(['15/QĐ-UBND', '01/NQ-HĐND', '118/KH-UBND', '206/KH-CAX-PCTP', '05/SY-UBND', '09/QyĐ-UBND', '12/TTr-UBND'])(
    'accepts %s',
    text => expect(accepts(pattern, text)).toBe(true)
  )

  it.each(['5/QĐ-UBND', '15-QĐ/UBND', '15/QĐ- UBND', '15/QĐi-UBND', 'Số: 15/QĐ-UBND', '15/QĐ'])('refuses %s', text =>
    expect(accepts(pattern, text)).toBe(false)
  )

  it.each(['12/UBND-VX', '777/UBND-VHXH', '3128/UBND-VHXH', '1046/BCĐ-CAT'])('accepts the letter %s', text => {
    expect(accepts(letterPattern, text)).toBe(true)
    expect(accepts(pattern, text)).toBe(false)
  })

  it('needs the typed pattern first: a decision fits both', () => {
    expect(accepts(letterPattern, '15/QĐ-UBND')).toBe(true)
  })
})

describe.each([partyHd36, partyHd05])('$id', ({number}: Profile) => {
  it.each([
    '15-QĐ/ĐU',
    '01-NQ/ĐU',
    '429-BC/ĐU',
    '138-CV/ĐU',
    '03-QC/BTCTU-BNCTU',
    '532-TB/TU',
    '2132-CV/HU',
    '36-CT/TW'
  ])('accepts %s', text => expect(accepts(number.pattern, text)).toBe(true))

  it.each(['1-NQ/ĐU', '15/NQ-ĐU', '36- CT/TW', 'Số 15-QĐ/ĐU', '15-QyĐ/ĐU', '15-NQ/'])('refuses %s', text =>
    expect(accepts(number.pattern, text)).toBe(false)
  )

  it('takes letters by their own type', () => {
    expect(accepts(number.letterPattern, '138-CV/ĐU')).toBe(true)
    expect(accepts(number.letterPattern, '138-BC/ĐU')).toBe(false)
  })
})

it('knows QĐi under HD 36 only', () => {
  expect(accepts(partyHd36.number.pattern, '07-QĐi/ĐU')).toBe(true)
  expect(accepts(partyHd05.number.pattern, '07-QĐi/ĐU')).toBe(false)
})

it.skipIf(!existsSync(seeds))('accepts the numbers at the head of the seeds (../shared/seeds)', () => {
  const heads = readdirSync(seeds).flatMap(name => [
    ...readFileSync(new URL(name, seeds), 'utf8')
      .normalize('NFC')
      .matchAll(/^[\s*]*Số (\d+-\S+)/gmu)
  ])
  expect(heads.length).toBe(2)
  for (const [, number] of heads) expect(accepts(partyHd36.number.pattern, number!), number).toBe(true)
})
