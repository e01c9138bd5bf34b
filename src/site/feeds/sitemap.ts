import type {Address} from '../address.ts'
import {xmlElement, xmlFile, xmlText} from './xml.ts'

/** What the protocol allows in one file; tests ask for less. */
export interface SitemapLimits {
  pages: number
  bytes: number
}

/** The sitemap of pages by the name of its file: one, or an index and its parts where the pages are too many or too long. */
export function sitemapFiles(
  pages: readonly Address[],
  address: string,
  limits: SitemapLimits = protocolLimits
): Map<string, string> {
  const parts = partsOf(
    pages.map(page => entryOf('url', address + encodedPath(page))),
    limits
  )
  if (parts.length === 1) return new Map([['sitemap.xml', fileOf('urlset', parts[0] ?? [])]])
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`)
  return new Map([
    [
      'sitemap.xml',
      fileOf(
        'sitemapindex',
        names.map(name => entryOf('sitemap', address + name))
      )
    ],
    ...parts.map((part, index) => [names[index] ?? '', fileOf('urlset', part)] as const)
  ])
}

// --- internal ---

/** sitemaps.org allows 50,000 pages and 50 MB; many readers take 10 MB only. The frame of a file is short. */
const protocolLimits: SitemapLimits = {pages: 50_000, bytes: 10_000_000}
const frameBytes = 200

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function encodedPath(page: Address): string {
  return page.split('/').map(encodeURIComponent).join('/')
}

/** `<url><loc>…</loc></url>`; addresses are ASCII by now, so that a letter is a byte. */
function entryOf(name: 'url' | 'sitemap', address: string): string {
  return xmlElement(name, {}, xmlElement('loc', {}, xmlText(address))).markup
}

function partsOf(entries: readonly string[], limits: SitemapLimits): string[][] {
  const parts: string[][] = [[]]
  let bytes = frameBytes
  for (const entry of entries) {
    const last = parts.at(-1)!
    const isFull = last.length >= limits.pages || bytes + entry.length > limits.bytes
    if (isFull && last.length > 0) {
      parts.push([entry])
      bytes = frameBytes + entry.length
    } else {
      last.push(entry)
      bytes += entry.length
    }
  }
  return parts
}

function fileOf(name: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return xmlFile(xmlElement(name, {xmlns: namespace}, {markup: entries.join('')}))
}
