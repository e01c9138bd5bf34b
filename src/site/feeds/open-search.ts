import type {SiteSettings} from '../../core/data/site-settings.ts'
import {addresses} from '../address.ts'
import type {SiteText} from '../text/index.ts'
import {xmlElement, xmlFile, xmlText} from './xml.ts'

/** The OpenSearch description: browsers offer the site's search from their address line. `address` is that of the site. */
export function openSearchFile(address: string, settings: SiteSettings, text: SiteText): string {
  const about = text.machine.searchOf(settings.name)
  return xmlFile(
    xmlElement(
      'OpenSearchDescription',
      {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'},
      xmlElement('ShortName', {}, xmlText(shortened(settings.name, 16))),
      xmlElement('LongName', {}, xmlText(shortened(about, 48))),
      xmlElement('Description', {}, xmlText(about)),
      xmlElement('Language', {}, xmlText(settings.language)),
      xmlElement('InputEncoding', {}, xmlText('UTF-8')),
      xmlElement('Image', {width: '16', height: '16', type: 'image/svg+xml'}, xmlText(`${address}${addresses.icon}`)),
      xmlElement('Url', {type: 'text/html', template: `${address}${addresses.search}index.html?q={searchTerms}`}),
      xmlElement('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: `${address}${addresses.openSearch}`
      })
    )
  )
}

// --- internal ---

/** The lengths that the description's fields may have, cut between words. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length).replace(/\s+\S*$/, '')
  return cut.trim()
}
