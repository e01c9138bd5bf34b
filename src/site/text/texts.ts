/** The languages of the site's own words; papers keep theirs. */
export type SiteLanguage = 'vi' | 'en'

/** The words of one part of the site in both languages: English has every word that Vietnamese has, and no other. */
export type Texts<Words> = Record<SiteLanguage, Words>

/** Keep both languages of one shape. */
export function defineTexts<Words>(texts: {vi: Words; en: NoInfer<Words>}): Texts<Words> {
  return texts
}
