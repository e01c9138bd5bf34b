import type {SiteSettings} from '../../core/data/site-settings.ts'
import type {LinkTo} from '../page-links.ts'
import type {Asset} from './asset.ts'
import type {ScriptName} from './scripts.ts'
import type {SiteAssets} from './site-assets.ts'
import type {StyleName} from './style-sheets.ts'

/** A file that a page loads. */
export interface LoadedFile {
  link: string
  integrity?: string
}

/** What a page loads, in this order. */
export interface PageAssets {
  styles: LoadedFile[]
  scripts: LoadedFile[]
}

/** What a page loads: what all pages do, and what it asks for. */
export function pageAssets(
  {scripts, styles}: SiteAssets,
  {link, settings, wanted}: {link: LinkTo; settings: SiteSettings; wanted: WantedAssets}
): PageAssets {
  const loaded = ({address, integrity}: Asset) => ({
    link: link(address),
    integrity: isServed(settings) ? integrity : undefined
  })
  return {
    styles: [...new Set<StyleName>(['site', ...(wanted.styles ?? [])])].map(name => loaded(styles.get(name)!)),
    scripts: [...new Set<ScriptName>(['site', ...(wanted.scripts ?? [])])].map(name => loaded(scripts.get(name)!))
  }
}

/** What a kind of page loads besides the script and the style sheet of all pages. */
export interface WantedAssets {
  styles?: readonly StyleName[]
  scripts?: readonly ScriptName[]
}

// --- internal ---

/** A site without an address may be opened as a folder, and from there browsers refuse every file whose integrity they are to check. */
function isServed({address}: SiteSettings): boolean {
  return address !== undefined
}
