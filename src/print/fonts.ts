import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {mappedRanges} from './sfnt.ts'

/** The family that the law names. In the print page it is the machine's own Times New Roman, else Tinos. */
export const fontFamily = 'Times New Roman'

/** Those of some PostScript names that no paper asks for. */
export function foreignFonts(names: string[]): string[] {
  return names.filter(name => !/^(?:Tinos|TimesNewRoman)/.test(name))
}

/** One file of the family. */
export interface FontFile {
  weight: '400' | '700'
  style: 'normal' | 'italic'
  /** below the font's package */
  file: string
}

/** Tinos, metric-compatible with Times New Roman: whole files, since subsets lack signs such as ≥ and draw `ạ` and `b` from two fonts. */
export const tinosFiles: readonly FontFile[] = [
  {weight: '400', style: 'normal', file: '400Regular/Tinos_400Regular.ttf'},
  {weight: '400', style: 'italic', file: '400Regular_Italic/Tinos_400Regular_Italic.ttf'},
  {weight: '700', style: 'normal', file: '700Bold/Tinos_700Bold.ttf'},
  {weight: '700', style: 'italic', file: '700Bold_Italic/Tinos_700Bold_Italic.ttf'}
]

/** What the print page needs to know of the fonts. */
export interface FontSet {
  family: string
  faces: {base64: string; weight: string; style: string}[]
  /** see `missingLetter` */
  missing: string
}

/** The fonts, as the print page takes them. */
export function fontSet(): FontSet {
  const faces = tinosFiles.map(({file, weight, style}) => ({base64: readFont(file).toString('base64'), weight, style}))
  return {family: fontFamily, faces, missing: missingLetter()}
}

/** The bytes of a font file of Tinos. */
export function readFont(file: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${file}`))
}

/** Source of a regular expression for one letter that Tinos has no glyph for. */
export function missingLetter(): string {
  const covered = mappedRanges(readFont(tinosFiles[0]!.file))
  const letters = covered.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`)
  // white space and what shows no glyph: soft hyphen, zero-width space and joiners
  return `[^${letters.join('')}\\s\\u{ad}\\u{200b}-\\u{200d}\\u{2060}\\u{feff}]`
}
