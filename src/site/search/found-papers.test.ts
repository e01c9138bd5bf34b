import {expect, test} from 'vitest'
import {chosenPapers, compareNewest, facetValues, listedPapers} from './found-papers.ts'
import {fitOf} from './rank.ts'
import {eachFacet} from './search-state.ts'

const names = new Map<string, string>()
const papers = listedPapers(
  '2026',
  {
    types: [
      ['bao-cao', 'Báo cáo'],
      ['ke-hoach', 'Kế hoạch']
    ],
    organs: [['ubnd', 'UBND']],
    statuses: ['issued', 'draft'],
    topics: ['chè', 'rừng'],
    signers: ['A'],
    rows: [
      ['a', '2026-05-01', 3, 0, 0, 0, [0], [0]],
      ['b', '2026-06-01', 4, 1, 0, 0, [0, 1], []],
      ['c', '2026-06-01', 12, 1, -1, 0, [], []],
      ['d', '', 0, 0, 0, 1, [1], []]
    ]
  },
  names
)
const nothing = eachFacet((): string[] => [])

test('values of one facet are alternatives, facets are conditions', () => {
  const marks = (chosen: Partial<typeof nothing>) => chosenPapers(papers, {...nothing, ...chosen}).map(({mark}) => mark)
  expect(marks({})).toEqual(['a', 'b', 'c', 'd'])
  expect(marks({type: ['bao-cao', 'ke-hoach'], topic: ['chè']})).toEqual(['a', 'b'])
  expect(marks({organ: ['khác']})).toEqual([])
})

test('a facet counts as if nothing was chosen of it', () => {
  const chosen = {...nothing, type: ['bao-cao'], status: ['issued']}
  expect(facetValues(papers, chosen, 'type')).toEqual([
    {value: 'ke-hoach', count: 2},
    {value: 'bao-cao', count: 1}
  ])
  expect(facetValues(papers, chosen, 'topic')).toEqual([{value: 'chè', count: 1}])
  expect(facetValues(papers, {...nothing, year: ['1999']}, 'year')).toEqual([
    {value: '2026', count: 3},
    {value: '1999', count: 0}
  ])
  expect(names.get('type bao-cao')).toBe('Báo cáo')
})

test('the newest stands first, of one day the higher number, undated papers last', () => {
  expect([...papers].sort(compareNewest).map(({mark}) => mark)).toEqual(['c', 'b', 'a', 'd'])
})

test('a paper fits best by its number, then by its subject, then by names, then by words side by side', () => {
  const fits = [
    [0, 2, 4],
    [96, 98, 100],
    [256, 258, 260],
    [400, 401, 402],
    [400, 500, 600]
  ].map(places => fitOf(places, 3))
  expect(fits).toEqual([...fits].sort((a, b) => b - a))
  expect(new Set(fits).size).toBe(fits.length)
})
