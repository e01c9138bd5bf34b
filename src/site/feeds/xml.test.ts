import {expect, test} from 'vitest'
import {xmlTree} from '../../testing/xml-tree.ts'
import {xmlElement, xmlFile, xmlText} from './xml.ts'

test('any text comes back from the file, but for characters that XML cannot hold', () => {
  const text = 'a < b & c > "d" \u0000\u0007\uFFFF\uD800 đủ ]]> 🌾'
  const {attributes, text: read} = xmlTree(xmlFile(xmlElement('a', {b: text, none: undefined}, xmlText(text))))
  expect(read).toBe('a < b & c > "d"    \uFFFD đủ ]]> 🌾')
  expect(attributes).toEqual({b: read})
})
