import type {SiteSettings} from '../../core/data/site-settings.ts'
import type {Asset} from './asset.ts'
import {readLogo} from './logo.ts'
import {bundleScript, type ScriptName, scriptNames} from './scripts.ts'
import {bundleStyles, type StyleName, styleNames} from './style-sheets.ts'

/** Every script and style sheet of a site, and the office's logo where it has one. */
export interface SiteAssets {
  scripts: ReadonlyMap<ScriptName, Asset>
  styles: ReadonlyMap<StyleName, Asset>
  logo?: Asset
}

/** The assets of the site of a workspace; made once a process. */
export function siteAssets(root: string, settings: SiteSettings): Promise<SiteAssets> {
  const key = JSON.stringify([root, settings])
  const known = made.get(key) ?? makeAssets(root, settings)
  made.set(key, known)
  return known
}

/** All of them by the name of their file below `assets/`. */
export function assetFiles({scripts, styles, logo}: SiteAssets): Map<string, Asset> {
  const all = [...scripts.values(), ...styles.values(), ...(logo ? [logo] : [])]
  return new Map(all.map(asset => [asset.address.replace('assets/', ''), asset]))
}

// --- internal ---

const made = new Map<string, Promise<SiteAssets>>()

async function makeAssets(root: string, settings: SiteSettings): Promise<SiteAssets> {
  const [scripts, styles, logo] = await Promise.all([
    Promise.all(scriptNames.map(async name => [name, await bundleScript(name)] as const)),
    Promise.all(styleNames.map(async name => [name, await bundleStyles(name, settings)] as const)),
    settings.logo === undefined ? undefined : readLogo(root, settings.logo)
  ])
  return {scripts: new Map(scripts), styles: new Map(styles), logo}
}
