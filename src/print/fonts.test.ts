import {expect, it} from 'vitest'
import {foreignFonts, missingLetter, readFont, tinosFiles} from './fonts.ts'
import {mappedRanges} from './sfnt.ts'

const missing = new RegExp(missingLetter(), 'u')

it('has every Vietnamese letter in all four styles', () => {
  const styles = tinosFiles.map(({weight, style}) => `${weight} ${style}`)
  expect(styles).toEqual(['400 normal', '400 italic', '700 normal', '700 italic'])
  const [upright, ...others] = tinosFiles.map(({file}) => mappedRanges(readFont(file)).join(' '))
  for (const ranges of others) expect(ranges).toBe(upright)
  const letters = 'aăâeêioôơuưyđ'
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
  const all = [...letters]
    .flatMap(letter => tones.map(tone => (letter + tone).normalize('NFC')))
    .filter(text => text.length === 1)
  expect(all.length).toBe(12 * 6 + 1)
  expect([...all, ...all.map(letter => letter.toUpperCase())].filter(letter => missing.test(letter))).toEqual([])
})

it('has the signs of official papers, Cyrillic and Greek', () => {
  expect(
    [...'0123456789.,;:!?()/-–—“”‘’…%§°±×÷½²³€₫№•≥≤≠≈→←\u2011ЖяΩλ'].filter(letter => missing.test(letter))
  ).toEqual([])
})

it('knows what it lacks', () => {
  expect([...'中한😀☐✓'].filter(letter => !missing.test(letter))).toEqual([])
})

it('tells asked fonts from foreign ones', () => {
  expect(foreignFonts(['Tinos-Bold', 'TimesNewRomanPSMT', 'DejaVuSerif'])).toEqual(['DejaVuSerif'])
})
