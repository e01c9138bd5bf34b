import type {SiteText} from '../text/index.ts'
import type {SiteLanguage} from '../text/texts.ts'

/** In which language the manual speaks, and its words. */
export interface Speech {
  language: SiteLanguage
  words: SiteText['manual']
}

/** The manual's words in the language of a site. */
export function speechOf({settings, text}: {settings: {language: SiteLanguage}; text: SiteText}): Speech {
  return {language: settings.language, words: text.manual}
}
