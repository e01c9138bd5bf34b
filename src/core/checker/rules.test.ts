import {readdirSync} from 'node:fs'
import {describe, expect, it, test} from 'vitest'
import type {Finding} from '../diagnostic.ts'
import {applyFixes} from './apply-fixes.ts'
import {checkDocument} from './check-document.ts'
import {exampleContext} from './example-document.ts'
import type {Example, Rule} from './rule.ts'
import {rules} from './rules/index.ts'

describe.each(rules.map(rule => [`${rule.code} ${rule.name}`, rule] as const))('%s', (_, rule) => {
  const {ok, bad} = rule.examples

  it.each(ok.map(example => [title(example), example] as const))('passes over %j', (_, example) => {
    expect(findings(rule, example)).toEqual([])
  })

  it.each(bad.map(([example, ...wanted]) => [title(example), example, wanted] as const))(
    'finds %j',
    (_, example, wanted) => {
      expect(findings(rule, example)).toEqual(wanted)
    }
  )

  it('has examples of both kinds, a basis, and words in both languages', () => {
    expect(ok.length * bad.length).toBeGreaterThan(0)
    expect(rule.basis).toMatch(/\S/)
    for (const text of [rule.message, rule.hint]) for (const words of [text.vi, text.en]) expect(words).toMatch(/\S/)
    for (const example of [...ok, ...bad.map(([first]) => first)])
      if (typeof example !== 'string') expect(Object.values(example.situation).every(words => words !== '')).toBe(true)
  })

  it('leaves no placeholder and no optional part in its words', () => {
    for (const [example] of bad)
      for (const {message, hint} of checkDocument(exampleContext(example), [rule]))
        for (const words of [message.vi, message.en, hint!.vi, hint!.en])
          expect(words.replace(/“[^”]*”/g, '')).not.toMatch(/\{\w+\}|\[.*\{|undefined/)
  })

  it('finds nothing more where its fixes were made', () => {
    for (const [example] of bad) {
      const context = exampleContext(example)
      const fixes = checkDocument(context, [rule]).flatMap(({fix}) => fix ?? [])
      if (fixes.length === 0) continue
      const left = checkDocument(exampleContext(applyFixes(context.document.text, fixes)), [rule])
      expect(left.filter(({fix}) => fix)).toEqual([])
    }
  })
})

test('every file of the folder is on the list', async () => {
  const files = readdirSync(new URL('rules', import.meta.url)).filter(name => name !== 'index.ts')
  const loaded = await Promise.all(
    files.map(async name => (await import(new URL(`rules/${name}`, import.meta.url).href)).default as Rule)
  )
  expect(new Set(loaded)).toEqual(new Set(rules))
  expect(rules.map(({name}) => `${name}.ts`).sort()).toEqual(files.sort())
})

test('codes and names are permanent: no line of this list is ever changed, new ones are added', () => {
  expect(rules.map(({code, name}) => `${code} ${name}`)).toEqual(permanent.trim().split('\n'))
  expect(rules.map(({code}) => code)).toEqual([...new Set(rules.map(({code}) => code))].sort())
  expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length)
})

test('every fault of the reader has one rule', () => {
  const kinds = rules.flatMap(({faultKind}) => faultKind ?? [])
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(kinds.length).toBe(39)
})

function title(example: Example): string {
  return typeof example === 'string' ? example : example.situation.en
}

function findings(rule: Rule, example: Example): string[] {
  const found: Finding[] = []
  rule.check(exampleContext(example), finding => found.push(finding))
  return found.map(({place, actual, expected}) => {
    const range = `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`
    return [range, actual, expected === undefined ? undefined : `→ ${expected}`]
      .filter(part => part !== undefined)
      .join(' ')
  })
}

const permanent = `
BODY001 label-kind
BODY002 label-sequence
BODY003 duplicate-label
BODY004 heading-level
BODY005 empty-body
CODE001 notation-form
CODE002 notation-mismatch
DATA001 data-file
DATA002 bad-cell
DATA003 table-column
DATA004 row-length
DATA005 repeated-key
DATA006 foreign-key
DATA007 failed-check
DATA008 unpaired-table
DATA009 unreadable-table
DATA010 more-faults
DATA011 grouped-number
DATE001 long-date-padding
DATE002 impossible-date
DATE003 organ-lifetime
DATE004 short-date-padding
DATE005 future-date
DATE006 date-before-profiles
FIG001 figure-parts
FIG002 figure-excess
FIG003 figure-share
FIG004 figure-truncated
FIG005 figure-hundred
FIG006 figure-change
FIG007 figure-count
FIG008 figure-table
FIG009 figure-words
FIG010 figure-twice
FIG011 figure-overlap
FIG012 figure-archive
FIG013 figure-binding
FILE001 encoding
FILE002 too-large
FILE003 too-deep
FILE004 too-complex
FILE005 hidden-character
FILE006 file-name
MDX001 mdx-syntax
MDX002 esm
MDX003 spread
MDX004 unknown-component
MDX005 component-attribute
MDX006 misplaced-component
MDX007 foreign-expression
MDX008 unknown-name
MDX009 not-evaluable
MDX010 foreign-markdown
MDX011 unknown-function
MDX012 unknown-option
MDX013 wrong-argument
MDX014 unit-mismatch
MDX015 formula-cycle
MDX016 unknown-column
MDX017 unfit-data
MDX018 component-content
MDX019 redact-form
MDX020 unmarked-name
META001 yaml-syntax
META002 front-matter-missing
META003 unknown-key
META004 wrong-type
META005 missing-field
META006 unknown-organ
META007 unknown-type
META008 foreign-type
META009 duplicate-id
META010 secrecy
META011 issuing-limit
META012 stated-profile
META013 superfluous-organ-name
META014 duplicate-code
META015 former-id
META016 taken-address
META017 moved-paper
NOTE001 undefined-note
NOTE002 uncalled-note
NOTE003 nested-note
NOTE004 duplicate-note
PRINT001 page-number
PRINT002 closing-block
PRINT003 fallback-font
PRINT004 lost-words
PRINT005 doubled-words
PRINT006 words-outside
PRINT007 oversize-block
PRINT008 print-limit
PRINT009 paginator-complaint
WORD001 word-page-size
WORD002 word-margins
WORD003 word-page-number
WORD004 word-font
WORD005 word-colour
WORD006 word-missing-element
WORD007 word-wording
WORD008 word-case
WORD009 word-size
WORD010 word-weight
WORD011 word-slant
WORD012 word-align
WORD013 word-column
WORD014 word-line-spacing
WORD015 word-indent
WORD016 word-paragraph-gap
WORD017 word-under
WORD018 word-number-form
WORD019 word-date-form
WORD020 word-closing-mark
WORD021 word-left-over
WORD022 word-profile
`
