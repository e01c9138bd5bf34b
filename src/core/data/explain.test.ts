import {expect, test} from 'vitest'
import {exampleBook} from './example-book.ts'
import {explainFormula} from './explain.ts'

test('a derived fact: text, value, origins, and the formulas on the way', () => {
  expect(explainFormula(' dia_ban.ty_le ', exampleBook)).toMatchObject({
    ok: true,
    formula: 'dia_ban.ty_le',
    text: '66,67%',
    uses: ['dia_ban.khong_ma_tuy', 'dia_ban.thon', 'dia_ban.ty_le'],
    derivations: [{name: 'dia_ban.ty_le', formula: 'share(dia_ban.khong_ma_tuy, dia_ban.thon)', text: '66,67%'}],
    origins: [
      {file: 'data/dia-ban.facts.yaml', name: 'khong_ma_tuy', asOf: '2026-05-31', source: 'Công an xã'},
      {file: 'data/dia-ban.facts.yaml', name: 'thon'}
    ]
  })
})

test('a formula without a value says why, and still what it reads', () => {
  expect(explainFormula('dia_ban.thom + 1', exampleBook)).toMatchObject({
    ok: false,
    uses: ['dia_ban.thom'],
    problem: {kind: 'unknown-name', name: 'dia_ban.thom'}
  })
  expect(explainFormula('1 +', exampleBook)).toMatchObject({ok: false, problem: {kind: 'foreign-expression'}})
})
