import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {slugOf} from '../../vietnamese/fold.ts'
import {profileIds} from '../front-matter.ts'
import {documentTypes, findType, numberingOf, symbolsOf, typesOfSymbol} from './index.ts'

const files = readdirSync(new URL('.', import.meta.url))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
  .map(name => name.replace(/\.ts$/, ''))

const stateSymbols = 'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB'.split(
  ' '
)
const partySymbols = 'NQ CT KL QĐ QC TT HD TB BC KH CTr ĐA PA DA TTr CV BB GM GGT'.split(' ')

describe('document types', () => {
  it('has every file of the folder on the list, under its slug', () => {
    expect(documentTypes.map(type => type.slug).sort()).toEqual(files.sort())
  })

  it('has the 29 types of the State, and the 25 types and 8 forms of the Party', () => {
    const ofParty = documentTypes.filter(type => type.party)
    const forms = ofParty.filter(type => type.layout === 'form')
    expect(documentTypes.filter(type => type.state)).toHaveLength(29)
    expect(forms).toHaveLength(8)
    expect(ofParty.length - forms.length).toBe(25)
  })

  it.each(documentTypes)('names $slug after its label', type => {
    expect(type.slug).toBe(slugOf(type.label.vi))
    expect(type.label.vi).toBe(type.label.vi.normalize('NFC'))
    expect(type.party ?? type.state).toBeDefined()
  })

  it('has the symbols of NĐ 30 and HD 05, and no other', () => {
    const current = (system: 'party' | 'state') => new Set(documentTypes.flatMap(type => type[system]?.symbol ?? []))
    expect(current('state')).toEqual(new Set(stateSymbols))
    expect(current('party')).toEqual(new Set(partySymbols))
  })

  it('names only known profiles beside other symbols', () => {
    const named = documentTypes.flatMap(type => type.party?.otherSymbols ?? []).map(other => other.profile)
    for (const profile of named) expect(profileIds).toContain(profile)
  })

  it('makes an error only of a limit that two sources confirm', () => {
    for (const limit of documentTypes.flatMap(type => type.limits)) {
      expect(limit.severity).toBe(limit.mark === 'C' ? 'error' : 'warning')
    }
  })
})

describe('look-ups', () => {
  it('finds a type by slug', () => {
    expect(findType('nghi-quyet')?.label.vi).toBe('Nghị quyết')
    expect(findType('constructor')).toBeUndefined()
  })

  it('finds both meanings of a Party symbol', () => {
    const slugs = (system: 'party' | 'state', symbol: string) => typesOfSymbol(system, symbol).map(type => type.slug)
    expect(slugs('party', 'QĐ')).toEqual(['quyet-dinh', 'quy-dinh'])
    expect(slugs('party', 'QĐi')).toEqual(['quy-dinh'])
    expect(slugs('state', 'QyĐ')).toEqual(['quy-dinh'])
    expect(slugs('state', 'CV')).toEqual([])
  })

  it('gives no symbol to a letter of the State', () => {
    expect(symbolsOf(findType('cong-van')!, 'state')).toEqual([])
    expect(symbolsOf(findType('cong-van')!, 'party')).toEqual(['CV'])
  })

  it('numbers a resolution by articles in the State only', () => {
    expect(numberingOf(findType('nghi-quyet')!, 'state')).toBe('articles')
    expect(numberingOf(findType('nghi-quyet')!, 'party')).toBe('report')
    expect(numberingOf(findType('quyet-dinh')!, 'party')).toBe('articles')
  })
})
