import {describe, expect, it} from 'vitest'
import {limitsAgainst} from './issuing-limits.ts'
import type {Organ} from './organ.ts'
import {findType} from './types/index.ts'

const organ = (level: Organ['level'], kind: Organ['kind']): Organ => ({
  key: 'organ',
  name: 'Cơ quan',
  system: kind.startsWith('party') ? 'party' : 'state',
  kind,
  level,
  lines: ['CƠ QUAN'],
  symbol: 'CQ',
  place: 'Suối Ngàn'
})

const forbids = (slug: string, issuer: Organ, issuedBy?: 'ban-chap-hanh' | 'ban-thuong-vu') =>
  limitsAgainst(findType(slug)!, issuer, issuedBy).length > 0

describe('issuing limits', () => {
  it('keep guidelines for the standing board of a base organisation', () => {
    expect(forbids('huong-dan', organ('base', 'party-committee'), 'ban-chap-hanh')).toBe(true)
    expect(forbids('huong-dan', organ('base', 'party-committee'), 'ban-thuong-vu')).toBe(false)
    expect(forbids('quy-che', organ('base', 'party-committee'), 'ban-thuong-vu')).toBe(true)
  })

  it('hold for cells of both sorts', () => {
    expect(forbids('quy-dinh', organ('cell', 'party-cell'))).toBe(true)
    expect(forbids('quy-dinh', organ('base', 'party-cell'))).toBe(true)
    expect(forbids('nghi-quyet', organ('cell', 'party-cell'))).toBe(false)
  })

  it('only warn of a directive of a commune committee, and not of one of its People’s Committee', () => {
    const [limit] = limitsAgainst(findType('chi-thi')!, organ('commune', 'party-committee'), 'ban-thuong-vu')
    expect(limit).toMatchObject({severity: 'warning', mark: 'P'})
    expect(forbids('chi-thi', organ('commune', 'peoples-committee'))).toBe(false)
  })
})
