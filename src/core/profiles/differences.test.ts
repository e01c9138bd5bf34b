import {describe, expect, it} from 'vitest'
import {partyHd05} from './party-hd05.ts'
import {partyHd36} from './party-hd36.ts'
import type {Profile} from './profile.ts'
import {stateNd30} from './state-nd30.ts'
import {profileFacts} from './table.ts'

/** Paths whose value or range differs, or that one of the two lacks. */
function differing(one: Profile, other: Profile): string[] {
  const [a, b] = [one, other].map(profile => new Map(profileFacts(profile).map(({path, fact}) => [path, fact])))
  const paths = new Set([...a!.keys(), ...b!.keys()])
  const said = (facts: typeof a, path: string) => {
    const found = facts!.get(path)
    return JSON.stringify([found?.value, found?.range?.map(String)])
  }
  return [...paths].filter(path => said(a, path) !== said(b, path)).sort()
}

describe('HD 36 and HD 05', () => {
  it('differ in what formats.md A.24 lists, and in nothing else', () => {
    expect(differing(partyHd36, partyHd05)).toEqual([
      'addressees.separator',
      'addressees.words.petition',
      'body.lineSpacing',
      'copy.form',
      'copy.stamp.colour',
      'copy.stamp.heading',
      'copy.stamp.size',
      'copy.texts',
      'copy.titleStyle.size',
      'legalBases.end',
      'letterSubject.prefix',
      'number.pattern',
      'recipients.drafterStyle.case',
      'recipients.drafterStyle.size',
      'recipients.separator'
    ])
  })

  it('claims a second source for HD 36 only where A.24 does', () => {
    const facts = new Map(profileFacts(partyHd36).map(({path, fact}) => [path, fact]))
    expect(facts.get('page.margins.left')?.mark).toBe('C')
    expect(facts.get('recipients.separator')?.mark).toBe('C')
    expect(facts.get('body.lineSpacing')?.mark).toBe('S')
    expect(facts.get('copy.form')?.mark).toBe('M')
    expect([...facts.values()].map(fact => fact.mark)).not.toContain('T')
  })
})

describe('State and Party', () => {
  it('differ in the signs by which a reader tells them apart', () => {
    const signs = ({number, header, subject, body, recipients, appendix}: Profile) => [
      number.label.value,
      header.organ.under.value.kind,
      subject.under.value.kind,
      body.closingMark.value,
      body.lineSpacing.value.kind,
      recipients.archivePrefix.value,
      appendix.numbering.value
    ]
    expect(signs(stateNd30)).toEqual(['Số:', 'rule', 'rule', './.', 'multiple', 'Lưu: ', 'roman'])
    expect(signs(partyHd05)).toEqual(['Số', 'characters', 'characters', '.', 'exact', 'Lưu ', 'arabic'])
  })
})
