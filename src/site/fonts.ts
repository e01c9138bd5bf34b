import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** One file of the reading face: a script and a style. */
export interface FontFile {
  name: string
  weight: 400 | 700
  style: 'normal' | 'italic'
  range: string
}

/** Letters of each file, as the package states them. */
const ranges = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'
}

/** Tinos (metrics of Times New Roman) in the scripts of Vietnamese papers; a browser loads only those that a page uses. */
export const fontFiles: readonly FontFile[] = (['vietnamese', 'latin', 'latin-ext'] as const).flatMap(script =>
  ([400, 700] as const).flatMap(weight =>
    (['normal', 'italic'] as const).map(style => ({
      name: `tinos-${script}-${weight}-${style}.woff2`,
      weight,
      style,
      range: ranges[script]
    }))
  )
)

/** The bytes of a font file, from its package. */
export async function readFont(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json'))
  return new Uint8Array(await readFile(join(folder, 'files', name)))
}

/** The `@font-face` rules of all files, with links from the style sheet's folder. */
export function fontFaces(): string {
  return fontFiles
    .map(
      ({name, weight, style, range}) =>
        `@font-face {font-family: Tinos; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url(fonts/${name}) format("woff2"); unicode-range: ${range};}`
    )
    .join('\n')
}
