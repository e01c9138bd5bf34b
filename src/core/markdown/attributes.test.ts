import type {Node} from 'mdast'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {exampleBook} from '../data/example-book.ts'
import {type Component, componentFormulas, placeOfAttribute, readAttributes} from './attributes.ts'
import {parseMarkdown} from './parse.ts'
import {isComponent} from './vocabulary.ts'

function componentIn(text: string): Component {
  const found: Component[] = []
  visit(parseMarkdown(text).tree, (node: Node) => {
    if (isComponent(node)) found.push(node)
  })
  return found[0]!
}

test('text, literals, lists and records are read as they are, formulas are evaluated', () => {
  const {values, faults} = readAttributes(
    componentIn('<X a="b" c d={2} e={["f", false]} g={{h: "i", "j": 3}} k={dia_ban.thon - 2} l={thon} />'),
    exampleBook
  )
  expect(faults).toEqual([])
  expect(values).toMatchObject({a: 'b', c: true, d: 2, e: ['f', false], g: {h: 'i', j: 3}})
  expect(values).toMatchObject({k: {type: 'number', value: 10}, l: {type: 'table'}})
})

test('what has no value is a fault where it stands, and no value', () => {
  const {values, faults} = readAttributes(componentIn('<X a={[1, dia_ban.thom]}\n  b={() => 1} />'), exampleBook)
  expect(values).toEqual({a: [1, undefined]})
  expect(faults.map(({kind, place, expected}) => [kind, place.line, place.column, expected])).toEqual([
    ['unknown-name', 1, 11, 'dia_ban.thon'],
    ['foreign-expression', 2, 3, undefined]
  ])
})

test('formulas are told one by one, with their own words; literals are none', () => {
  const formulas = componentFormulas(componentIn('Xin <X a={[ thon.count, 1]} b={{c: dia_ban.thon + 1}} d="e" /> a.'))
  expect(formulas.map(({source, place}) => `${source} ${place.column}`)).toEqual([
    'thon.count 13',
    'dia_ban.thon + 1 36'
  ])
})

test('an entry of a list has a place of its own', () => {
  const node = componentIn('<X a={["b", "cd"]} e="f" />')
  expect(placeOfAttribute(node, 'a', 1)).toEqual({line: 1, column: 13, endLine: 1, endColumn: 17})
  expect(placeOfAttribute(node, 'e', 1)).toEqual({line: 1, column: 20, endLine: 1, endColumn: 25})
  expect(placeOfAttribute(node, 'g')).toEqual({line: 1, column: 1, endLine: 1, endColumn: 28})
})
