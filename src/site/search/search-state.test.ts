import {expect, test} from 'vitest'
import {asksForSomething, readState, writeState} from './search-state.ts'

test.each([
  '',
  '?q=ch%C3%A8',
  '?q=18-NQ%2FTU&loai=bao-cao&loai=ke-hoach&nam=2026&co-quan=ubnd-xa&trang-thai=issued&chu-de=ch%C3%A8&nguoi-ky=A&sap-xep=moi&trang=3'
])('an address comes back as it was: %s', address => {
  expect(writeState(readState(address))).toBe(address)
})

test('what makes no sense is left out', () => {
  expect(writeState(readState('?q=+&trang=-4&sap-xep=cu&khac=1&loai=a&loai=a'))).toBe('?loai=a')
  expect(asksForSomething(readState('?q=+&sap-xep=moi'))).toBe(false)
})
