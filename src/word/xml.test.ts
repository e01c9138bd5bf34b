import {expect, test} from 'vitest'
import {xmlAttribute, xmlSafe, xmlText} from './xml.ts'

test('signs of XML are written as entities, white space of an attribute too', () => {
  expect(xmlText('a < b & "c"')).toBe('a &lt; b &amp; "c"')
  expect(xmlAttribute('a < "b"\n')).toBe('a &lt; &quot;b&quot;&#10;')
})

test('what XML cannot hold goes: control characters, halves of a letter', () => {
  expect(xmlSafe('Ch\u0001ữ\uFFFF lạ')).toBe('Chữ lạ')
  expect(xmlSafe('\uD800')).toBe('\uFFFD')
  expect(xmlSafe('dòng\tmột\nhai')).toBe('dòng\tmột\nhai')
})
