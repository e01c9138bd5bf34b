import {expect, test} from 'vitest'
import {rules} from '../core/checker/rules/index.ts'
import {rulePage, ruleRows} from './rule-page.ts'
import {manual} from './text/manual.ts'

const speeches = (['vi', 'en'] as const).map(language => ({language, words: manual[language]}))
const cases = speeches.flatMap(speech => rules.map(rule => ({code: rule.code, language: speech.language, speech})))

test.each(cases)('every bad example of $code is explained in $language, without a placeholder', ({code, speech}) => {
  const page = rulePage(code, speech)
  expect(page.bad.filter(({findings}) => findings.length === 0)).toEqual([])
  const words = [page.message, page.hint, ...page.bad.flatMap(({findings}) => findings)]
  expect(words.filter(text => /\{(?:actual|expected)\}/.test(text))).toEqual([])
})

test('codes stand in order, each once', () => {
  const codes = ruleRows(speeches[0]!).map(({code}) => code)
  expect(codes).toEqual([...new Set(codes)].sort())
})

test('a finding in a Word file names a paragraph or a table, no line', () => {
  const findings = rules
    .filter(({code}) => code.startsWith('WORD'))
    .flatMap(({code}) => rulePage(code, speeches[0]!).bad.flatMap(({findings}) => findings))
  expect(findings.length).toBeGreaterThan(20)
  expect(findings.filter(finding => finding.startsWith('Dòng '))).toEqual([])
})
