import {describe, expect, test} from 'vitest'
import {corpus} from './corpus/index.ts'
import {measureFigures, showScore} from './measure.ts'

const cases = Object.values(corpus).flat()
const rights = cases.filter(({wrong}) => wrong.length === 0)

describe('the corpus', () => {
  test('holds 200 cases or more, about half of them wrong, half of the right ones tricky', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
    expect(Math.abs(rights.length / cases.length - 0.5)).toBeLessThan(0.05)
    expect(rights.filter(({tricky}) => tricky).length).toBeGreaterThanOrEqual(rights.length / 2)
  })

  test('says nothing twice and is written in composed letters', () => {
    const texts = cases.map(({text}) => text)
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts) expect(text).toBe(text.normalize('NFC'))
  })

  test('is worked out: its proofs and its labels agree', () => {
    for (const {text, wrong, holds} of cases) expect(holds, text).toBe(wrong.length === 0)
  })

  test('names every slip by words that stand once in the text', () => {
    for (const {text, wrong} of cases)
      for (const {figure, also} of wrong)
        for (const phrase of [figure, ...also]) expect(text.split(phrase), `${phrase} in ${text}`).toHaveLength(2)
  })
})

describe('the audit of the corpus', () => {
  const {all} = measureFigures()

  test(showScore(all), () => {
    expect(all.precision).toBeGreaterThanOrEqual(0.97)
    expect(all.recall).toBeGreaterThanOrEqual(0.85)
  })
})
