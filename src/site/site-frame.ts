import {defaultSite, type SiteSettings} from '../core/data/site-settings.ts'
import type {Audience} from '../core/model/access-level.ts'
import {readData} from '../workspace/read-data.ts'
import {siteInput} from './site-input.ts'
import {type SiteText, siteText} from './text/index.ts'

/** What every page needs to know of the site that it belongs to. */
export interface SiteFrame {
  root: string
  audience: Audience
  settings: SiteSettings
  /** the site's own words */
  text: SiteText
}

/** The frame of this process's site; settings are read once. */
export async function siteFrame(): Promise<SiteFrame> {
  const {root, audience} = await siteInput()
  frame ??= readData(root).then(({data: {site = defaultSite}}) => ({
    root,
    audience,
    settings: site,
    text: siteText(site.language)
  }))
  return frame
}

// --- internal ---

let frame: Promise<SiteFrame> | undefined
