import type {SiteSettings} from '../core/data/site-settings.ts'
import {type Address, addresses, linkFrom} from './address.ts'

/** The link from a page to an address of the site. */
export type LinkTo = (target: Address, anchor?: string) => string

/**
 * The links of a page. They are relative; only the page that servers show for a missing address is met at every depth: its links start at
 * the site's root, which is that of the server where the settings give no address.
 */
export function linksOf(page: Address, {address}: Pick<SiteSettings, 'address'>): LinkTo {
  if (page !== addresses.missing) return (target, anchor) => linkFrom(page, target, anchor)
  const root = address === undefined ? '/' : new URL(address).pathname
  return (target, anchor) => `${root}${linkFrom('', target, anchor)}`
}

/** An address of the site with its server, as other machines need it; nothing where the settings give none. */
export function absolute(target: Address, {address}: Pick<SiteSettings, 'address'>): string | undefined {
  return address === undefined ? undefined : `${address}${target.split('/').map(encodeURIComponent).join('/')}`
}
