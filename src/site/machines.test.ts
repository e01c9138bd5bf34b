import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, sep} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {z} from 'zod'
import {atomFaults} from '../testing/atom-faults.ts'
import {axeFaults} from '../testing/axe-faults.ts'
import {servedAt, serveFolder} from '../testing/folder-browser.ts'
import {goOn} from '../testing/follow-link.ts'
import {launchPlaywright} from '../testing/launch-playwright.ts'
import {permanentAddresses} from '../testing/permanent-addresses.ts'
import {childrenOf, xmlTree} from '../testing/xml-tree.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {projectFolder} from './assets/project-folder.ts'
import {buildSite} from './build/build-site.ts'
import {machineSchemas} from './feeds/machine-schemas.ts'
import {pagePolicy} from './security/content-policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-machines-'))
const out = join(folder, 'site')
const moved = 'van-ban/du-thao/nghi-quyet-cap-uy/index.html'
let browser: Browser

beforeAll(async () => {
  for (const room of ['content', 'data']) cpSync(join(projectFolder, room), join(folder, room), {recursive: true})
  writeSettings()
  appendFormerId('2026/14-nq-du', 'du-thao/nghi-quyet-cap-uy')
  await buildSite({official: await readWorkspace(folder), outDir: out, today: '2026-11-22'})
  browser = await launchPlaywright()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

/** The settings of the samples with what a served site has besides. */
function writeSettings(): void {
  const file = join(folder, 'data/settings.yaml')
  const text = readFileSync(file, 'utf8').replace(/^ {2}(?:address|logo):.*\n/gm, '')
  const site = /^site:\n/m.test(text) ? text : `${text}\nsite:\n  name: Kho văn bản xã Suối Ngàn\n`
  writeFileSync(file, site.replace(/^site:\n/m, `site:\n  address: ${servedAt('')}\n  logo: favicon.svg\n`))
}

function appendFormerId(id: string, former: string): void {
  const file = join(folder, `content/${id}.mdx`)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, `---\nformerIds: ${former}\n`))
}

const files = () =>
  readdirSync(out, {recursive: true, encoding: 'utf8'})
    .map(file => file.split(sep).join('/'))
    .sort()
const read = (file: string) => readFileSync(join(out, file), 'utf8')
const htmlFiles = () => files().filter(file => file.endsWith('.html'))

async function open(file: string, width = 1280): Promise<{page: Page; faults: string[]}> {
  const page = await browser.newPage({viewport: {width, height: 800}})
  const {console: complaints, requests} = await serveFolder(page, out)
  await page.goto(servedAt(file))
  await page.waitForLoadState('networkidle')
  return {page, faults: [...complaints, ...requests]}
}

test('every permanent address is still there', () => {
  const lost = permanentAddresses.filter(address => {
    const [file = '', anchor] = address.split('#')
    return !existsSync(join(out, file)) || (anchor !== undefined && !read(file).includes(` id="${anchor}"`))
  })
  expect(lost).toEqual([])
})

test('every page states the policy first in its head, and has nothing that the policy would stop', () => {
  const start = `<head><meta http-equiv="Content-Security-Policy" content="${pagePolicy}"`
  const faults = htmlFiles().flatMap(file => {
    const text = read(file)
    const tags = text.match(/<[a-z](?:[^<>"]|"[^"]*")*>/gi) ?? []
    const inline = tags.filter(
      tag =>
        /^<style/i.test(tag) ||
        /^<script(?![^>]*(?: src=| type="application\/ld\+json"))/i.test(tag) ||
        /\s(?:style|on[a-z]+)=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
        /="\s*(?:javascript|vbscript):/i.test(tag)
    )
    return [...(text.replace(/\s+(?=<meta)/, '').includes(start) ? [] : ['no policy']), ...inline].map(
      fault => `${file}: ${fault}`
    )
  })
  expect(faults).toEqual([])
})

test('every script and style sheet that a page loads has the integrity of its file', () => {
  const faults = htmlFiles()
    .filter(file => file !== moved)
    .flatMap(file => {
      const tags = read(file).match(/<(?:script [^>]*src=|link rel="stylesheet")[^>]*>/g) ?? []
      const wrong = tags.filter(tag => {
        const [, link = ''] = /(?:src|href)="([^"]*)"/.exec(tag) ?? []
        const target = join(out, link.startsWith('/') ? '' : dirname(file), link)
        const digest = existsSync(target) && createHash('sha384').update(readFileSync(target)).digest('base64')
        return !tag.includes(` integrity="sha384-${digest}"`)
      })
      return [...(tags.length >= 2 ? [] : ['no files']), ...wrong].map(fault => `${file}: ${fault}`)
    })
  expect(faults).toEqual([])
})

test.each([
  'index.html',
  'danh-sach/index.html',
  'tim-kiem/index.html?q=nghi+quyet',
  'loai/nghi-quyet/index.html',
  'lich/2026/06/index.html',
  'thong-ke/index.html',
  'so-lieu/thon/index.html',
  'the-thuc/party-hd05/index.html',
  'quy-tac/BODY002/index.html',
  'van-ban/2026/14-nq-du/index.html',
  'van-ban/2026/98-kh-ubnd/index.html',
  'van-ban/du-thao/chuong-trinh-chuyen-doi-so/index.html',
  '404.html'
])('the browser has nothing against %s', async file => {
  const {page, faults} = await open(file)
  expect(faults).toEqual([])
  expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px')
  await page.close()
})

test('the frame: axe is content, the first key leads to the text, / to the search, and nothing is wider than the window', async () => {
  for (const width of [360, 768, 1280]) {
    const {page} = await open('the-thuc/index.html', width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.close()
  }
  const {page, faults} = await open('the-thuc/index.html')
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung')
  await goOn(page, () => page.keyboard.press('/'))
  await page.waitForURL(/tim-kiem\/index\.html$/)
  expect(faults).toEqual([])
})

test('whoever asks for a page that is not there can search for it, however deep it lies', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 800}})
  const {console: complaints} = await serveFolder(page, out)
  await page.route(/khong-co|14-nq-uu/, route => route.fulfill({body: read('404.html'), contentType: 'text/html'}))
  await page.goto(servedAt('van-ban/2026/khong/co/14-nq-uu/'))
  expect(await page.getByRole('searchbox').inputValue()).toBe('14 nq uu')
  expect(await axeFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
  await page.getByRole('searchbox').fill('14-NQ/ĐU')
  await goOn(page, () => page.keyboard.press('Enter'))
  await page.waitForURL(/tim-kiem\/index\.html\?q=14-NQ%2F%C4%90U/)
})

test('a former address leads to the paper, without a script', async () => {
  const page = await (await browser.newContext({javaScriptEnabled: false})).newPage()
  await serveFolder(page, out)
  await page.goto(servedAt(moved))
  await page.waitForURL(/van-ban\/2026\/14-nq-du\/index\.html$/)
  expect(JSON.parse(read('van-ban/du-thao/nghi-quyet-cap-uy.json'))).toMatchObject({
    id: '2026/14-nq-du',
    movedTo: '../../van-ban/2026/14-nq-du.json'
  })
})

test('feeds keep RFC 4287; the sitemap names pages that are there', () => {
  const feeds = files().filter(file => file.endsWith('atom.xml'))
  expect(feeds.length).toBeGreaterThan(5)
  for (const file of feeds) expect(atomFaults(xmlTree(read(file))), file).toEqual([])
  const pages = xmlTree(read('sitemap.xml')).children.map(page => childrenOf(page, 'loc')[0]?.text ?? '')
  const missing = pages
    .map(page => decodeURI(page.replace(servedAt(''), '')))
    .filter(page => !existsSync(join(out, page, 'index.html')))
  expect(missing).toEqual([])
  expect(pages.length).toBeGreaterThan(50)
  expect(xmlTree(read('opensearch.xml')).name).toContain('OpenSearchDescription')
  expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n')
  expect(read('index.html')).toContain('<meta name="robots" content="noindex">')
})

test('twins are as their published schemas say', () => {
  const kinds: [RegExp, z.ZodType][] = [
    [/^van-ban\/(?!du-thao\/nghi-quyet-cap-uy)/, machineSchemas.paper],
    [/^so-lieu\//, machineSchemas.dataset],
    [/^(?:danh-sach|loai|nam|co-quan|nguoi-ky|chu-de|nhiem-ky)\//, machineSchemas.list]
  ]
  for (const [path, schema] of kinds) {
    const twins = files().filter(file => path.test(file) && file.endsWith('.json'))
    expect(twins.length).toBeGreaterThan(1)
    for (const file of twins) expect(schema.safeParse(JSON.parse(read(file))).error, file).toBeUndefined()
  }
})

test('search engines read what a paper is', () => {
  const [, data = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read('van-ban/2026/14-nq-du/index.html')) ?? []
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'Legislation',
    '@id': servedAt('van-ban/2026/14-nq-du/'),
    legislationIdentifier: '14-NQ/ĐU'
  })
})
