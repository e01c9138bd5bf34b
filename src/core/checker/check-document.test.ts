import {describe, expect, it} from 'vitest'
import {fileStart, type Place} from '../diagnostic.ts'
import {checkDocument, toDiagnostic} from './check-document.ts'
import {exampleContext} from './example-document.ts'
import {defineRule, type Rule} from './rule.ts'

function rule(parts: Partial<Rule>): Rule {
  return defineRule({
    code: 'TEST001',
    name: 'test',
    severity: 'error',
    basis: 'test',
    check: () => undefined,
    message: {vi: 'vi', en: 'en'},
    hint: {vi: 'vi', en: 'en'},
    examples: {ok: [], bad: []},
    ...parts
  })
}

const draft = {document: {file: 'content/a.mdx', status: 'draft'}} as const
const issued = {document: {file: 'content/a.mdx', status: 'issued'}} as const
const place: Place = {line: 2, column: 3, endLine: 2, endColumn: 5}

describe('severity', () => {
  it('is lower in a draft where the rule says so', () => {
    const form = rule({draftSeverity: 'warning'})
    expect(toDiagnostic(form, {place}, draft).severity).toBe('warning')
    expect(toDiagnostic(form, {place}, issued).severity).toBe('error')
    expect(toDiagnostic(rule({}), {place}, draft).severity).toBe('error')
  })

  it('of the finding goes before that of the rule', () => {
    expect(toDiagnostic(rule({}), {place, severity: 'info'}, issued).severity).toBe('info')
  })
})

describe('messages', () => {
  it('keep an optional part only where its word is known', () => {
    const unknown = rule({message: {vi: 'Không có “{actual}”[, có phải “{expected}”?]', en: '“{actual}”[?]'}})
    expect(toDiagnostic(unknown, {place, actual: 'a'}, issued).message.vi).toBe('Không có “a”')
    expect(toDiagnostic(unknown, {place, actual: 'a', expected: 'b'}, issued).message).toEqual({
      vi: 'Không có “a”, có phải “b”?',
      en: '“a”[?]'
    })
  })

  it('take words by language', () => {
    const limited = rule({
      explain: ({words}) => ({what: {vi: `${words?.count} trang`, en: `${words?.count} pages`}}),
      message: {vi: 'Quá {what}', en: 'More than {what}'}
    })
    expect(toDiagnostic(limited, {place, words: {count: '9'}}, issued).message).toEqual({
      vi: 'Quá 9 trang',
      en: 'More than 9 pages'
    })
  })

  it('do not read signs of the author as theirs', () => {
    const quoting = rule({message: {vi: '“{actual}”[ {expected}]', en: ''}})
    expect(toDiagnostic(quoting, {place, actual: '[{expected}] $& {x}'}, issued).message.vi).toBe(
      '“[{expected}] $& {x}”'
    )
  })
})

it('names the file of the finding, where it is another', () => {
  expect(toDiagnostic(rule({}), {place}, issued).file).toBe('content/a.mdx')
  expect(toDiagnostic(rule({}), {place, file: 'data/organs.yaml'}, issued).file).toBe('data/organs.yaml')
})

it('sorts by place, then by code', () => {
  const at = (code: string, line: number) =>
    rule({code, check: (_, report) => report({place: {...fileStart, line, endLine: line}})})
  const found = checkDocument(exampleContext('A.'), [at('B002', 3), at('B001', 3), at('A001', 9), at('C001', 1)])
  expect(found.map(({code}) => code)).toEqual(['C001', 'B001', 'B002', 'A001'])
})

it('passes over print rules until there are pages', () => {
  const print = rule({needs: 'print', check: (_, report) => report({place})})
  expect(checkDocument(exampleContext('A.'), [print])).toEqual([])
  const printed = exampleContext({situation: {vi: '', en: ''}, text: 'A.', printed: {}})
  expect(checkDocument(printed, [print]).length).toBe(1)
})

it('gives each finding its rule, its basis and its place', () => {
  const [found] = checkDocument(exampleContext('## I. A\n\n## III. B'))
  expect(found).toMatchObject({
    code: 'BODY002',
    name: 'label-sequence',
    severity: 'warning',
    file: 'content/example.mdx',
    line: 3,
    column: 4,
    endLine: 3,
    endColumn: 8,
    actual: 'III.',
    expected: 'II.',
    message: {vi: 'Số mục “III.” không liền mạch, cần “II.”'}
  })
})
