import {frame} from './frame.ts'
import type {SiteLanguage} from './texts.ts'

/** All words of the site in one language: one file a part, one line here. */
export function siteText(language: SiteLanguage) {
  return {
    frame: frame[language]
  }
}

export type SiteText = ReturnType<typeof siteText>
