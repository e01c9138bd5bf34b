import {expect, test} from 'vitest'
import {defaultRounding} from './rounding.ts'
import {readSettings} from './settings.ts'
import {defaultSite} from './site-settings.ts'

const file = 'data/settings.yaml'

test('states the policy, and leaves the rest by default', () => {
  expect(readSettings(file, 'rounding: {mode: half-even, shareDecimals: 1}\n')).toEqual({
    rounding: {mode: 'half-even', shareDecimals: 1, decimals: 2},
    site: defaultSite,
    faults: []
  })
  expect(readSettings(file, '')).toEqual({rounding: defaultRounding, site: defaultSite, faults: []})
})

test.each([
  ['rounding: {mod: half-up}', '1:12 mod → mode'],
  ['roundng: {mode: half-up}', '1:1 roundng → rounding'],
  ['rounding: {mode: up}', '1:18 up → half-up | half-even'],
  ['rounding: {decimals: 1.5}', '1:22 1.5 → int'],
  ['rounding: {decimals: 99}', '1:22 99 → ≤ 10'],
  ['colour: red', '1:1 colour → no-key'],
  ['12', '1:1 12 → object']
])('%s', (text, wanted) => {
  const {rounding, faults} = readSettings(file, text)
  expect(faults.map(({place, actual, expected}) => `${place.line}:${place.column} ${actual} → ${expected}`)).toEqual([
    wanted
  ])
  expect([rounding, faults[0]!.file]).toEqual([defaultRounding, file])
})

test('in doubt nobody sees a paper that states nothing', () => {
  const access = (text: string) => readSettings('data/settings.yaml', text).site.defaultAccess
  expect(access('')).toBe('internal')
  expect(access('site: {defaultAccess: public}')).toBe('public')
  expect(access('site: {defaultAccess: pubic}')).toBe('restricted')
  expect(access('site: {defaultAcess: restricted}')).toBe('restricted')
  expect(access('site: {defaultAccess: [')).toBe('restricted')
  expect(access('site: {nam: A, defaultAccess: public}')).toBe('public')
  expect(access('rounding: {mode: up}')).toBe('internal')
})
