import {describe, expect, it} from 'vitest'
import {profiles} from './index.ts'
import type {Fact} from './profile.ts'
import {profileFacts} from './table.ts'
import type {FactValue} from './wording.ts'

const law = {'state-nd30': 'NĐ 30/2020', 'party-hd36': 'HD 36-HD/VPTW', 'party-hd05': 'HD 05-HD/VPTW'}

/** The number that a range or a list of choices speaks of. */
function measure({value}: Fact<FactValue>): number {
  if (typeof value === 'number') return value
  if (typeof value === 'object' && 'points' in value) return Number(value.points)
  if (typeof value === 'object' && 'factor' in value) return Number(value.factor)
  return Number.NaN
}

describe.each(profiles)('$id', profile => {
  const facts = profileFacts(profile)

  it('is whole', () => {
    expect(facts.length).toBeGreaterThan(250)
  })

  it('names its own document and a lawful mark for every value', () => {
    for (const {path, fact} of facts) {
      expect(fact.clause, path).toMatch(new RegExp(`^${law[profile.id]}.*\\p{L}`, 'u'))
      expect(['C', 'T', 'S', 'M', 'P'], path).toContain(fact.mark)
    }
  })

  it('marks what the law leaves open as practice or common knowledge', () => {
    for (const {path, fact} of facts) {
      if (/không quy định|chưa đối chiếu/.test(fact.clause)) expect(['P', 'M'], path).toContain(fact.mark)
    }
  })

  it('uses values inside the lawful ranges and choices', () => {
    const ranged = facts.filter(({fact}) => fact.range)
    expect(ranged.length).toBeGreaterThan(10)
    for (const {path, fact} of ranged) {
      expect(measure(fact), path).toBeGreaterThanOrEqual(fact.range![0])
      expect(measure(fact), path).toBeLessThanOrEqual(fact.range![1])
    }
    for (const {path, fact} of facts) if (fact.choices) expect(fact.choices, path).toContain(fact.value)
  })

  it('draws rules of lawful length', () => {
    for (const {path, fact} of facts) {
      if (typeof fact.value !== 'object' || !('shareRange' in fact.value)) continue
      const {share, shareRange} = fact.value
      expect(share, path).toBeGreaterThanOrEqual(Number(shareRange?.[0]))
      expect(share, path).toBeLessThanOrEqual(Number(shareRange?.[1]))
    }
  })

  it('fills the text width with its columns', () => {
    const {width, margins} = profile.page
    const text = width.value - margins.left.value - margins.right.value
    expect(profile.header.leftWidth.value + profile.header.rightWidth.value).toBe(text)
    expect(profile.signature.leftWidth.value + profile.signature.rightWidth.value).toBe(text)
  })

  it('keeps its texts in NFC', () => {
    for (const {path, fact} of facts) expect(JSON.stringify(fact).normalize('NFC'), path).toBe(JSON.stringify(fact))
  })
})
