import {describe, expect, it} from 'vitest'
import {profileIds} from '../model/front-matter.ts'
import {profileById, profileFor, profiles} from './index.ts'

describe('profileFor', () => {
  it.each([
    ['party', '2018-04-02', undefined],
    ['party', '2018-04-03', 'party-hd36'],
    ['party', '2026-05-26', 'party-hd36'],
    ['party', '2026-05-27', 'party-hd05'],
    ['party', '2031-01-01', 'party-hd05'],
    ['party', undefined, 'party-hd05'],
    ['state', '2020-03-04', undefined],
    ['state', '2020-03-05', 'state-nd30'],
    ['state', '2026-05-27', 'state-nd30'],
    ['state', undefined, 'state-nd30']
  ] as const)('%s on %s: %s', (system, day, id) => {
    expect(profileFor(system, day)?.id).toBe(id)
  })
})

describe('profiles', () => {
  it('holds every id once, and each under its own id', () => {
    expect(profiles.map(profile => profile.id).sort()).toEqual([...profileIds].sort())
    for (const id of profileIds) expect(profileById(id).id).toBe(id)
  })
})
