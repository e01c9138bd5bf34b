import {expect, test} from 'vitest'
import {missingAddress} from './missing-address.ts'

test('a site whose address nobody stated is told what it lacks', () => {
  expect(missingAddress(undefined)?.vi).toContain('sitemap.xml')
  expect(missingAddress({address: 'https://kho.example/'})).toBeUndefined()
})
