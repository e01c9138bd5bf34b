import type {SiteSettings} from '../../core/data/site-settings.ts'
import type {Address} from '../address.ts'
import type {SiteText} from '../text/index.ts'
import {openSearchFile} from './open-search.ts'
import {sitemapFiles} from './sitemap.ts'

/** The files that can only be written where the settings give the site's address, by their name. */
export function addressFiles(pages: readonly Address[], settings: SiteSettings, text: SiteText): Map<string, string> {
  const {address} = settings
  if (address === undefined) return new Map()
  return new Map([...sitemapFiles(pages, address), ['opensearch.xml', openSearchFile(address, settings, text)]])
}
