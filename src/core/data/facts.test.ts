import {expect, test} from 'vitest'
import {readFacts} from './facts.ts'

const file = 'data/dia-ban.facts.yaml'

test('keeps sound facts beside bad ones, and says where and what the bad ones are', () => {
  const {facts, faults} = readFacts(file, 'thon: 12\nso ho: 3\nxa: [1]\nten: {value: A, unt: x}\n')
  expect([...facts]).toEqual([['thon', {value: 12, file}]])
  expect(faults.map(({place, actual, expected, words}) => [place.line, words?.field, actual, expected])).toEqual([
    [2, 'so ho', 'so ho', 'ten_so_lieu'],
    [3, 'xa', '[1]', 'number | string | object'],
    [4, 'ten.unt', 'unt', 'unit']
  ])
})

test('a file that is no map is one fault, an empty file none', () => {
  expect(readFacts(file, '5').faults.map(({kind, actual}) => [kind, actual])).toEqual([['data-file', '5']])
  expect(readFacts(file, '').faults).toEqual([])
})
