import {expect, test} from 'vitest'
import {readOrgans} from './read-organs.ts'

const sound =
  'dang-uy-xa:\n  name: A\n  system: party\n  kind: party-committee\n  level: commune\n  lines: [A]\n  symbol: ĐU\n  place: X\n'

/** `line:col field actual → expected` of each fault. */
function faults(text: string): string[] {
  return readOrgans('data/organs.yaml', text).faults.map(({place, actual, expected, words}) =>
    [`${place.line}:${place.column}`, words?.field, actual, expected && `→ ${expected}`].filter(Boolean).join(' ')
  )
}

test('a sound organ is kept beside a bad one, which is told apart field by field', () => {
  const text = `${sound}ubnd-xa:\n  name: B\n  systm: state\n  kind: ubnd\n  level: commune\n  lines: B\n  symbol: UBND\n`
  expect([...readOrgans('data/organs.yaml', text).organs.keys()]).toEqual(['dang-uy-xa'])
  expect(faults(text)).toEqual([
    '9:1 ubnd-xa.system → party | state',
    expect.stringMatching(/^12:9 ubnd-xa\.kind ubnd → party-committee \| /),
    '14:10 ubnd-xa.lines B → array',
    '9:1 ubnd-xa.place → string',
    '11:3 ubnd-xa.systm systm → system'
  ])
})

test('a parent that is not there is a fault with the name that was meant', () => {
  expect(faults(`${sound}  parent: so-y-te\n`)).toEqual(['9:11 dang-uy-xa.parent so-y-te'])
  expect(faults(`${sound}  parent: dang-uy-xaa\n`)).toEqual(['9:11 dang-uy-xa.parent dang-uy-xaa → dang-uy-xa'])
})

test('a file that is no map is one fault, an empty file none', () => {
  expect(faults('abc')).toEqual(['1:1 abc → key: value'])
  expect(faults('')).toEqual([])
})
