import type {SiteSettings} from '../../core/data/site-settings.ts'
import type {Audience} from '../../core/model/access-level.ts'
import {addresses} from '../address.ts'

/** `robots.txt`: an internal site is for no search engine, a public one shows them its map. */
export function robotsFile(audience: Audience, {address}: Pick<SiteSettings, 'address'>): string {
  if (audience !== 'public') return 'User-agent: *\nDisallow: /\n'
  const map = address === undefined ? '' : `\nSitemap: ${address}${addresses.sitemap}\n`
  return `User-agent: *\nDisallow:\n${map}`
}
