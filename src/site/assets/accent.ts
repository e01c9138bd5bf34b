import type {SiteSettings} from '../../core/data/site-settings.ts'
import {contrast, mix} from './contrast.ts'

/** The office's own colours for links and marks; the sheet's own where nothing is stated. */
export type AccentColours = Pick<SiteSettings, 'accent' | 'accentDark'>

/** Custom properties for the end of the style sheet; a colour that would be hard to read is made darker or lighter, as far as AA wants. */
export function accentRules({accent, accentDark}: AccentColours): string {
  const light = accent === undefined ? '' : `:root{--accent:${readableOn(grounds.light, accent, '#000000')}}`
  const dark = accentDark === undefined ? '' : `:root{--accent:${readableOn(grounds.dark, accentDark, '#ffffff')}}`
  return `${light}${dark === '' ? '' : `@media (prefers-color-scheme:dark){${dark}}`}`
}

/** The colours of `styles/site.css` on which coloured words stand. */
export const grounds = {
  light: ['#fffefb', '#f4f1ea', '#f3e9dc'],
  dark: ['#1f1d1a', '#171513', '#33291f']
} as const

// --- internal ---

/** WCAG 2.2, 1.4.3, level AA. */
const wantedContrast = 4.5

function readableOn(shades: readonly string[], colour: string, end: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, end, share)
    if (shades.every(shade => contrast(mixed, shade) >= wantedContrast)) return mixed
  }
  return end
}
