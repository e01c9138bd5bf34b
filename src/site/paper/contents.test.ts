import {expect, test} from 'vitest'
import {contentsOf} from './contents.ts'

const heading = (id: string, level: number) => ({id, level, text: id})

test('nests two levels and leaves deeper ones out', () => {
  const contents = contentsOf([heading('i', 2), heading('1', 3), heading('a', 4), heading('2', 3), heading('ii', 2)])
  expect(contents).toEqual([
    {
      id: 'i',
      text: 'i',
      items: [
        {id: '1', text: '1', items: []},
        {id: '2', text: '2', items: []}
      ]
    },
    {id: 'ii', text: 'ii', items: []}
  ])
})

test('a paper of three headings has none', () => {
  expect(contentsOf([heading('i', 2), heading('ii', 2), heading('iii', 2)])).toEqual([])
})
