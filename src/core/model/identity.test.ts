import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Code, formatCode, idOfPath, isDocumentId, parseCode, partsOfId, pathOfId, suggestedId} from './identity.ts'
import {documentTypes, symbolsOf} from './types/index.ts'

const symbols = (system: 'party' | 'state') => documentTypes.flatMap(type => symbolsOf(type, system))
const number = fc.integer({min: 1, max: 99_999})
const stateOrgan = fc.constantFrom('UBND', 'HĐND', 'CP', 'BCĐ', 'UBTVQH15', 'CAX-PCTP')

const partyCode = fc
  .record({
    number,
    typeSymbol: fc.constantFrom(...symbols('party')),
    organSymbol: fc.constantFrom('ĐU', 'TU', 'CB', 'VPĐU', 'BTCTU-BNCTU')
  })
  .map((parts): Code => ({system: 'party', ...parts, notation: `${parts.typeSymbol}/${parts.organSymbol}`}))

const stateTyped = fc
  .record({number, typeSymbol: fc.constantFrom(...symbols('state')), organSymbol: stateOrgan}, {noNullPrototype: true})
  .map((parts): Code => ({system: 'state', ...parts, notation: `${parts.typeSymbol}-${parts.organSymbol}`}))

const stateDated = fc
  .tuple(stateTyped, fc.integer({min: 1945, max: 2100}))
  .map(([code, year]): Code => ({...code, year}))

const stateLetter = fc
  .record({
    number,
    organSymbol: fc.constantFrom('UBND', 'HĐND', 'BCĐ'),
    unit: fc.constantFrom('VX', 'VHXH', 'CAT', 'VP-KT')
  })
  .map((parts): Code => ({system: 'state', ...parts, notation: `${parts.organSymbol}-${parts.unit}`}))

const anyCode = fc.oneof(partyCode, stateTyped, stateDated, stateLetter)

describe('paths and ids', () => {
  it('turns a path into an id and back', () => {
    expect(idOfPath('content/2026/12-nq-du.mdx')).toBe('2026/12-nq-du')
    expect(idOfPath('./content/a.mdx')).toBe('a')
    expect(idOfPath('content\\2026\\12-nq-du.mdx')).toBe('2026/12-nq-du')
    expect(pathOfId('2026/12-nq-du')).toBe('content/2026/12-nq-du.mdx')
  })

  it.each([
    'data/organs.yaml',
    'content/a.md',
    'content/../a.mdx',
    'content/.mdx',
    'content//a.mdx',
    'content/.a/b.mdx',
    'content/a:b.mdx'
  ])('has no id for %s', path => expect(idOfPath(path)).toBeUndefined())

  it('inverts every id', () => {
    fc.assert(fc.property(fc.string().filter(isDocumentId), id => idOfPath(pathOfId(id)) === id))
  })
})

describe('suggested ids', () => {
  it('folds the symbols and pads the number', () => {
    expect(suggestedId({number: 12, year: 2026, typeSymbol: 'NQ', organSymbol: 'ĐU'})).toBe('2026/12-nq-du')
    expect(suggestedId({number: 5, year: 2026, typeSymbol: 'QyĐ', organSymbol: 'UBND'})).toBe('2026/05-qyd-ubnd')
    expect(suggestedId({number: 12, year: 2026, organSymbol: 'UBND', unit: 'VX'})).toBe('2026/12-ubnd-vx')
  })

  it('tells year and number back', () => {
    fc.assert(
      fc.property(anyCode, fc.integer({min: 1945, max: 2100}), (code, year) => {
        const id = suggestedId({...code, year})
        expect(isDocumentId(id)).toBe(true)
        expect(partsOfId(id)).toMatchObject({year, number: code.number})
      })
    )
  })

  it('tells nothing of other ids', () => {
    expect(partsOfId('du-thao/nghi-quyet')).toBeUndefined()
  })
})

describe('numbers and symbols', () => {
  it.each<[string, Omit<Code, 'system' | 'notation'> & {system: string}]>([
    ['12-NQ/ĐU', {system: 'party', number: 12, typeSymbol: 'NQ', organSymbol: 'ĐU'}],
    ['138-CV/ĐU', {system: 'party', number: 138, typeSymbol: 'CV', organSymbol: 'ĐU'}],
    ['03-QC/BTCTU-BNCTU', {system: 'party', number: 3, typeSymbol: 'QC', organSymbol: 'BTCTU-BNCTU'}],
    ['3294-CV/VPTW/nb', {system: 'party', number: 3294, typeSymbol: 'CV', organSymbol: 'VPTW', unit: 'nb'}],
    ['12/QĐ-UBND', {system: 'state', number: 12, typeSymbol: 'QĐ', organSymbol: 'UBND'}],
    ['12/UBND-VX', {system: 'state', number: 12, organSymbol: 'UBND', unit: 'VX'}],
    ['1046/BCĐ-CAT', {system: 'state', number: 1046, organSymbol: 'BCĐ', unit: 'CAT'}],
    ['206/KH-CAX-PCTP', {system: 'state', number: 206, typeSymbol: 'KH', organSymbol: 'CAX-PCTP'}],
    ['1670/NQ-UBTVQH15', {system: 'state', number: 1670, typeSymbol: 'NQ', organSymbol: 'UBTVQH15'}],
    ['01/2026/NQ-HĐND', {system: 'state', number: 1, year: 2026, typeSymbol: 'NQ', organSymbol: 'HĐND'}],
    ['30/2020/NĐ-CP', {system: 'state', number: 30, year: 2020, typeSymbol: 'NĐ', organSymbol: 'CP'}],
    ['33/2024/QH15', {system: 'state', number: 33, year: 2024, organSymbol: 'QH15'}],
    ['05/SY-UBND', {system: 'state', number: 5, typeSymbol: 'SY', organSymbol: 'UBND'}],
    ['08/QĐ-TTg', {system: 'state', number: 8, typeSymbol: 'QĐ', organSymbol: 'TTg'}]
  ])('reads %s', (text, parts) => {
    const code = parseCode(text)
    expect(code).toMatchObject(parts)
    expect(code && formatCode(code)).toBe(text)
  })

  it.each([
    '50-NQ/CP',
    '12-QĐ/UBND',
    '12-NQ/HĐND',
    '12-QĐ/TTg',
    '12/NQ-ĐU',
    '12/NQ/ĐU',
    '12-NQ-ĐU',
    '36- CT/TW',
    '00-NQ/ĐU',
    '12/UBND',
    'NQ/ĐU',
    '',
    '12-nq/đu',
    '123456-NQ/ĐU'
  ])('refuses %j', text => expect(parseCode(text)).toBeUndefined())

  it('reads a number without its zero', () => {
    expect(parseCode('5-NQ/ĐU')?.number).toBe(5)
  })

  it('reads back every code that it prints', () => {
    fc.assert(
      fc.property(anyCode, code => {
        expect(parseCode(formatCode(code))).toEqual(code)
      })
    )
  })

  it('prints back every text that it reads', () => {
    const text = fc.stringMatching(
      /^(0[1-9]|[1-9][0-9]{1,4})(-(NQ|QĐi?|CTr)\/(ĐU|TU-BTC)|\/((19|20)[0-9]{2}\/)?(NQ|QyĐ|UBND|BCĐ)-(CAX|VP|X1a)(-KT)?)$/
    )
    fc.assert(
      fc.property(text, written => {
        const code = parseCode(written)
        expect(code && formatCode(code)).toBe(written)
      })
    )
  })
})
