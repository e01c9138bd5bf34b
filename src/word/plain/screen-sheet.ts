import type {Profile} from '../../core/profiles/profile.ts'

/** What a browser needs beside the printed paper's own sheet: the sheet of paper on the screen, and the notes. */
export function screenSheet({page, font}: Profile, hasLandscape: boolean): string {
  const {width, height, margins} = page
  const {top, right, bottom, left} = margins
  return [
    `body {font-family: "${font.family.value}", Tinos, "Liberation Serif", serif; color: ${font.colour.value};}`,
    '.note-call {line-height: 0; font-size: 0.65em;}',
    '.note-call a {color: inherit; text-decoration: none;}',
    '.notes {margin: 1em 0 0; padding: 0.5em 0 0 1.5em; border-top: 0.5pt solid; font-size: 0.8em;}',
    '.contact {position: relative;}',
    '@media screen {',
    'body {background: #eee;}',
    `.section {position: relative; width: ${width.value}mm; max-width: 100%; min-height: ${height.value}mm; margin: 1rem auto; padding: ${top.value}mm ${right.value}mm ${bottom.value}mm ${left.value}mm; background: #fff; box-sizing: border-box;}`,
    `.section.landscape {width: ${height.value}mm; min-height: ${width.value}mm;}`,
    '}',
    '@media print {',
    '.section + .section {break-before: page;}',
    '[data-unprinted] {display: none;}',
    '}',
    ...(hasLandscape
      ? [`@page lying {size: ${height.value}mm ${width.value}mm;}`, '.section.landscape {page: lying;}']
      : [])
  ].join('\n')
}
