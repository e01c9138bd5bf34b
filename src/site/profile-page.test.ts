import {expect, test} from 'vitest'
import {profiles} from '../core/profiles/index.ts'
import {profileTable} from '../core/profiles/table.ts'
import {profilePage} from './profile-page.ts'
import {manual} from './text/manual.ts'

const speech = {language: 'vi', words: manual.vi} as const

test.each(profiles)('the page of $id has every row of its table, each under its element', profile => {
  const {groups} = profilePage(profile, speech)
  expect(groups.flatMap(({values}) => values)).toHaveLength(profileTable(profile).length)
  expect(groups.flatMap(({values}) => values).filter(({aspect, clause}) => !aspect || !clause)).toEqual([])
  expect(new Set(groups.map(({element}) => element)).size).toBe(groups.length)
})

test('the time in force is said in words', () => {
  const [first] = profiles
  expect(profilePage(first!, speech).inForce).toMatch(/^Áp dụng từ ngày \d\d tháng \d+ năm \d{4} đến ngày /)
})

test('the English page names elements and aspects in English', () => {
  const page = profilePage(profiles[0]!, {language: 'en', words: manual.en})
  expect(page.inForce).toMatch(/^In force from \d{4}-\d\d-\d\d to /)
  expect(page.groups.map(({element}) => element)).toContain('Issuing organ')
})
