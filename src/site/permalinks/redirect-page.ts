import type {SiteSettings} from '../../core/data/site-settings.ts'
import {linkFrom, paperAddress, twinAddress} from '../address.ts'
import {type Xml, xmlElement, xmlText} from '../feeds/xml.ts'
import {absolute} from '../page-links.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {pagePolicy} from '../security/content-policy.ts'
import type {SiteText} from '../text/index.ts'

/** The words and the look of a site, as its redirects need them. */
export interface RedirectFrame {
  settings: SiteSettings
  text: SiteText
}

/** The page at a paper's former address: it leads on by itself, without a script, and says where to. */
export function redirectPage(
  from: string,
  paper: Pick<PaperSummary, 'id' | 'typeLabel' | 'codeShown'>,
  {settings, text: {machine: words}}: RedirectFrame
): string {
  const target = paperAddress(paper.id)
  const link = linkFrom(paperAddress(from), target)
  const name = `${paper.typeLabel} ${paper.codeShown}`
  const head = [
    voidElement('meta', {'http-equiv': 'Content-Security-Policy', content: pagePolicy}),
    voidElement('meta', {charset: 'utf-8'}),
    voidElement('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    voidElement('meta', {name: 'color-scheme', content: 'light dark'}),
    voidElement('meta', {name: 'robots', content: 'noindex'}),
    xmlElement('title', {}, xmlText(`${words.moved} | ${settings.name}`)),
    voidElement('meta', {'http-equiv': 'refresh', content: `0; url=${link}`}),
    voidElement('link', {rel: 'canonical', href: absolute(target, settings) ?? link})
  ]
  const body = xmlElement(
    'main',
    {},
    xmlElement('h1', {}, xmlText(words.moved)),
    xmlElement('p', {}, xmlText(words.movedTo), xmlText(' '), xmlElement('a', {href: link}, xmlText(name)))
  )
  const page = xmlElement(
    'html',
    {lang: settings.language},
    xmlElement('head', {}, ...head),
    xmlElement('body', {}, body)
  )
  return `<!doctype html>${page.markup}\n`
}

/** The JSON file at a paper's former address: the addresses are relative to it. */
export function redirectTwin(from: string, {id}: Pick<PaperSummary, 'id'>): string {
  const twin = twinAddress(from)
  return `${JSON.stringify({id, movedTo: linkFrom(twin, twinAddress(id)), page: linkFrom(twin, paperAddress(id))})}\n`
}

// --- internal ---

/** HTML reads `<meta …/>` as it stands. */
function voidElement(name: string, attributes: Record<string, string>): Xml {
  return xmlElement(name, attributes)
}
