import {expect, test} from 'vitest'
import {emptyBook} from '../data/book.ts'
import {dependenciesOf} from './dependencies.ts'
import type {Organ} from './organ.ts'
import {readDocument} from './read-document.ts'

function organ(key: string, parent?: string): Organ {
  return {
    key,
    parent,
    name: key,
    system: 'party',
    kind: 'party-office',
    level: 'commune',
    lines: [key],
    symbol: 'X',
    place: 'A'
  }
}

const organs = new Map(
  [organ('van-phong', 'dang-uy'), organ('dang-uy', 'tinh-uy'), organ('tinh-uy')].map(each => [each.key, each])
)

function dependencies(text: string) {
  return dependenciesOf(readDocument({id: 'a', file: 'content/a.mdx', text}, {organs, book: emptyBook}))
}

test('organs that are named, with all above them, and named ones that do not exist', () => {
  const text = '---\ntype: bao-cao\norgan: van-phong\ncoOrgans: [khac]\nsigner: {organ: tinh-uy}\n---\nA.'
  expect(dependencies(text).organs).toEqual(['dang-uy', 'khac', 'tinh-uy', 'van-phong'])
})

test('formulas of text, notes and tables, each once; comments are none', () => {
  const text =
    '---\ntype: bao-cao\n---\n{thon.ho} và {(thon . ho + 2) / thon/* */.tong}[^1].\n\n{/* {a.b} */}\n\n| {dat.lua} |\n|---|\n\n[^1]: {rung.que}, {ten}, {thon.ho}'
  expect(dependencies(text).formulas.map(({formula}) => formula)).toEqual([
    '(thon . ho + 2) / thon/* */.tong',
    'dat.lua',
    'rung.que',
    'ten',
    'thon.ho'
  ])
})

test('formulas of attributes, with the words by which columns can be meant', () => {
  const formulas = (component: string) => dependencies(`---\ntype: bao-cao\n---\n\n${component}`).formulas
  expect(formulas('<DataTable of={thon} total />')).toEqual([{formula: 'thon'}])
  expect(formulas('<DataTable of={where(thon, ho > 2)} columns={["ten", "ho"]} sort="-nam" />')).toEqual([
    {formula: 'where(thon, ho > 2)', fields: ['ho', 'nam', 'ten', 'thon', 'where']}
  ])
  expect(formulas('<List of={thon} template="{ten}: {share(ho, xa.ho)}" />')).toEqual([
    {formula: 'ho'},
    {formula: 'ten'},
    {formula: 'thon', fields: ['ho', 'share', 'ten', 'thon', 'xa']},
    {formula: 'xa.ho'}
  ])
})
