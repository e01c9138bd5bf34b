import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {type CodeRange, mappedRanges} from './woff.ts'

/** The family that the law names. In the print page it is the machine's own Times New Roman, else Tinos. */
export const fontFamily = 'Times New Roman'

/** Those of some PostScript names that no paper asks for. */
export function foreignFonts(names: string[]): string[] {
  return names.filter(name => !/^(?:Tinos|TimesNewRoman)/.test(name))
}

/** One file of the family: a style and the letters that it is used for. */
export interface FontFace {
  weight: string
  style: string
  /** a CSS `unicode-range` */
  range: string
  /** name of the `woff2` file */
  file: string
}

/**
 * The faces of Tinos: every script that official papers use, in four styles. Hebrew is left out: it claims the hyphens
 * and general punctuation of the Latin file.
 */
export function tinosFaces(): FontFace[] {
  return ['400', '400-italic', '700', '700-italic'].flatMap(name => {
    const css = readFileSync(packageFile(`${name}.css`), 'utf8')
    return css
      .split('@font-face')
      .slice(1)
      .map(readFace)
      .filter(({file}) => !file.includes('hebrew'))
  })
}

/** The bytes of a font file of Tinos. */
export function readFont(file: string): Buffer {
  return readFileSync(packageFile(`files/${file}`))
}

/** Source of a regular expression for one letter that Tinos, in the ranges of its faces, has no glyph for. */
export function missingLetter(faces: FontFace[]): string {
  const upright = faces.filter(({weight, style}) => weight === '400' && style === 'normal')
  const covered = upright.flatMap(({range, file}) => {
    const mapped = mappedRanges(readFont(file.replace(/woff2$/, 'woff')))
    return parseRange(range).flatMap(asked => mapped.flatMap(glyphs => intersect(asked, glyphs)))
  })
  const letters = covered.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`)
  // white space and what shows no glyph: soft hyphen, zero-width space and joiners
  return `[^${letters.join('')}\\s\\u{ad}\\u{200b}-\\u{200d}\\u{2060}\\u{feff}]`
}

// --- internal ---

function packageFile(path: string): string {
  return createRequire(import.meta.url).resolve(`@fontsource/tinos/${path}`)
}

function readFace(rule: string): FontFace {
  const value = (name: RegExp): string => name.exec(rule)?.[1]?.trim() ?? ''
  return {
    weight: value(/font-weight:([^;]+)/),
    style: value(/font-style:([^;]+)/),
    range: value(/unicode-range:([^;]+)/),
    file: value(/files\/([\w-]+\.woff2)/)
  }
}

function parseRange(range: string): CodeRange[] {
  return range.split(',').map(part => {
    const [from = 0, to = from] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map(code => Number.parseInt(code, 16))
    return [from, to]
  })
}

function intersect([a, b]: CodeRange, [c, d]: CodeRange): CodeRange[] {
  return Math.max(a, c) <= Math.min(b, d) ? [[Math.max(a, c), Math.min(b, d)]] : []
}
