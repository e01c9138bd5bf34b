import {expect, test} from 'vitest'
import {profiles} from '../core/profiles/index.ts'
import {profileTable} from '../core/profiles/table.ts'
import {profilePage} from './profile-page.ts'

test.each(profiles)('the page of $id has every row of its table, each under its element', profile => {
  const {groups} = profilePage(profile)
  expect(groups.flatMap(({values}) => values)).toHaveLength(profileTable(profile).length)
  expect(groups.flatMap(({values}) => values).filter(({aspect, clause}) => !aspect || !clause)).toEqual([])
  expect(new Set(groups.map(({element}) => element)).size).toBe(groups.length)
})

test('the time in force is said in words', () => {
  const [first] = profiles
  expect(profilePage(first!).inForce).toMatch(/^Áp dụng từ ngày \d\d tháng \d+ năm \d{4} đến ngày /)
})
