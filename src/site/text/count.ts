import type {SiteLanguage} from './texts.ts'

/** A count as the site writes it: `1.234`, in English `1,234`. */
export function countText(count: number, language: SiteLanguage): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',')
}
