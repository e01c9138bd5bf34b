import {expect, test} from 'vitest'
import {bookOf} from './book.ts'
import {exampleBook} from './example-book.ts'
import {readFacts} from './facts.ts'
import {parseFormula} from './parse-formula.ts'
import {formulaUses} from './uses.ts'

test.each([
  ['dia_ban.thon + 1', ['dia_ban.thon']],
  ['dia_ban.ty_le', ['dia_ban.khong_ma_tuy', 'dia_ban.thon', 'dia_ban.ty_le']],
  ['sum(thon.dan_so)', ['thon.dan_so']],
  ['where(thon, ten == "A").dan_so', ['thon.dan_so', 'thon.ten']],
  [
    'where(where(thon, nam > 1970), dan_so > dia_ban.thon).ten',
    ['dia_ban.thon', 'thon.dan_so', 'thon.nam', 'thon.ten']
  ],
  ['where(thon, dan_so == max(where(thon, nam > 2000).dan_so))', ['thon', 'thon.dan_so', 'thon.nam']],
  ['count(thon)', ['thon']],
  ['thon.count', ['thon.count']],
  ['round(share(a.b, c.d), 2, {unit: true})', ['a.b', 'c.d']],
  ['1 + "a"', []],
  ['x => 1', []]
])('%s', (formula, names) => {
  expect(formulaUses(parseFormula(formula), exampleBook)).toEqual(names)
})

test('a circle of derived facts ends', () => {
  const {facts} = readFacts('data/a.facts.yaml', 'x: {formula: "a.y"}\ny: {formula: "a.x + a.z"}\nz: 1')
  expect(formulaUses(parseFormula('a.x'), bookOf(new Map([['a', facts]])))).toEqual(['a.x', 'a.y', 'a.z'])
})
