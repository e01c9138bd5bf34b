import {expect, test} from 'vitest'
import {rules} from '../core/checker/rules/index.ts'
import {rulePage, rulePages} from './rule-page.ts'

test.each(rules)('every bad example of $code is explained in Vietnamese, without a placeholder', rule => {
  const page = rulePage(rule)
  expect(page.bad.filter(({findings}) => findings.length === 0)).toEqual([])
  const words = [page.message, page.hint, ...page.bad.flatMap(({findings}) => findings)]
  expect(words.filter(text => /\{(?:actual|expected)\}/.test(text))).toEqual([])
})

test('codes stand in order, each once', () => {
  const codes = rulePages().map(({code}) => code)
  expect(codes).toEqual([...new Set(codes)].sort())
})
