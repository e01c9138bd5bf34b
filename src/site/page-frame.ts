import type {SiteSettings} from '../core/data/site-settings.ts'
import type {Audience} from '../core/model/access-level.ts'
import {type Address, addresses} from './address.ts'
import {type PageAssets, pageAssets, type WantedAssets} from './assets/page-assets.ts'
import type {SiteAssets} from './assets/site-assets.ts'
import {absolute, type LinkTo, linksOf} from './page-links.ts'
import type {SiteText} from './text/index.ts'

/** A part of the site, as the navigation names it; pages that belong to none are `other`. */
export type SitePart =
  | 'home'
  | 'list'
  | 'search'
  | 'calendar'
  | 'datasets'
  | 'statistics'
  | 'guide'
  | 'profiles'
  | 'rules'
  | 'other'

/** A link of the frame; `current` is the part where the reader is. */
export interface FrameLink {
  text: string
  link: string
  current?: 'true'
}

/** What stands around every page. */
export interface PageFrame {
  loaded: PageAssets
  home: string
  icon: string
  logo?: string
  search: string
  feed: string
  /** only where the settings give the site's address */
  openSearch?: string
  canonical?: string
  robots?: string
  parts: FrameLink[]
  foot: FrameLink[]
}

/** What the frame of a page is made from. */
export interface FrameSource {
  audience: Audience
  settings: SiteSettings
  text: SiteText
  assets: SiteAssets
}

/** The frame of the page at an address. */
export function pageFrame(
  page: Address,
  part: SitePart,
  {audience, settings, text: {frame}, assets}: FrameSource,
  wanted: WantedAssets
): PageFrame {
  const link = linksOf(page, settings)
  return {
    loaded: pageAssets(assets, {link, settings, wanted}),
    home: link(addresses.home),
    icon: link(addresses.icon),
    logo: assets.logo && link(assets.logo.address),
    search: link(addresses.search),
    feed: link(addresses.feed),
    openSearch: settings.address && link(addresses.openSearch),
    canonical: page === addresses.missing ? undefined : absolute(page, settings),
    robots: audience === 'public' && page !== addresses.missing ? undefined : 'noindex',
    parts: framed(headParts, part, link, frame),
    foot: framed(footParts, part, link, frame)
  }
}

// --- internal ---

const headParts = ['list', 'calendar', 'datasets', 'statistics', 'guide'] as const
const footParts = ['profiles', 'rules'] as const

const targets = {
  list: addresses.papers,
  calendar: addresses.calendar,
  datasets: addresses.datasets,
  statistics: addresses.statistics,
  guide: addresses.guide,
  profiles: addresses.profiles,
  rules: addresses.rules
} as const

function framed(
  parts: readonly (keyof typeof targets)[],
  current: SitePart,
  link: LinkTo,
  words: SiteText['frame']
): FrameLink[] {
  return parts.map(name => ({
    text: words[name],
    link: link(targets[name]),
    current: name === current ? 'true' : undefined
  }))
}
