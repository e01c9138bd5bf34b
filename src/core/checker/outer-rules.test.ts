import {expect, test} from 'vitest'
import {emptyBook} from '../data/book.ts'
import {readDocument} from '../model/read-document.ts'
import {checkDocument} from './check-document.ts'
import {ownRules} from './outer-rules.ts'
import type {Example} from './rule.ts'

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)

/** A context that tells when somebody looks beyond the paper. */
const closed = (text: string) => {
  const refuse = (name: string) => {
    throw new Error(`${name} was looked at`)
  }
  return {
    document: readDocument({id: 'a', file: 'content/a.mdx', text}, {organs: new Map(), book: emptyBook}),
    get filesById() {
      return refuse('filesById')
    },
    get filesByCode() {
      return refuse('filesByCode')
    },
    get today() {
      return refuse('today')
    }
  }
}

test('own rules look at nothing but the paper', () => {
  const examples = ownRules.flatMap(({examples: {ok, bad}}) => [...ok, ...bad.map(([example]) => example)])
  expect(examples.length).toBeGreaterThan(100)
  for (const example of examples) expect(() => checkDocument(closed(textOf(example)), ownRules)).not.toThrow()
})
