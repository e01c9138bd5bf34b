import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {astroThat} from '../../testing/astro-that.ts'
import {type PageTrouble, servedAt, serveFolder} from '../../testing/folder-browser.ts'
import {follow, goOn} from '../../testing/follow-link.ts'
import {launchPlaywright} from '../../testing/launch-playwright.ts'
import {accessFaults} from '../../testing/page-facts.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {buildSite} from './build-site.ts'

const fixture = join(import.meta.dirname, '../../testing/fixtures/site-small')
const folder = mkdtempSync(join(tmpdir(), 'vanthu-site-'))
const out = join(folder, 'site')
const report = 'van-ban/2026/07-bc-du/index.html'
const draft = 'van-ban/du-thao/chuong-trinh/index.html'
let browser: Browser

beforeAll(async () => {
  cpSync(fixture, folder, {recursive: true})
  await buildSite({
    official: await readWorkspace(folder),
    outDir: out,
    today: '2026-11-22',
    files: async () => ({pdfs: {'2026/07-bc-du': '2026/07-bc-du.pdf'}, words: {}, pageAmounts: {}})
  })
  browser = await launchPlaywright()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

const filesOf = (ending: string) =>
  readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith(ending))
    .sort()

async function open(file: string, {width = 1280, script = true} = {}) {
  const page = await browser.newPage({viewport: {width, height: 800}, javaScriptEnabled: script})
  const trouble = await serveFolder(page, out)
  await page.goto(servedAt(file))
  return {page, trouble}
}

const noTrouble: PageTrouble = {console: [], requests: []}

test('a page and a twin for every paper but the secret one, which is nowhere', () => {
  const papers = ['2026/07-bc-du', '2026/21-kh-ubnd', '2026/30-cv-du', 'du-thao/chuong-trinh']
  expect(filesOf('.json').filter(file => file.startsWith('van-ban'))).toEqual(
    papers.map(id => join('van-ban', `${id}.json`))
  )
  expect(filesOf('index.html').filter(file => file.startsWith('van-ban'))).toHaveLength(papers.length)
  const texts = ['.html', '.json', '.csv'].flatMap(filesOf).map(file => readFileSync(join(out, file), 'utf8'))
  expect(texts.filter(text => /31-BC|31-bc|không công bố|Nội dung kín/.test(text))).toEqual([])
})

test('every link is relative, but the guide’s one to Node.js, and leads to a file or an anchor that exists', () => {
  const broken = filesOf('.html').flatMap(file => {
    const text = readFileSync(join(out, file), 'utf8')
    const links = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(match => decodeURIComponent(match[1]!))
    const isThere = (link: string) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? join(out, file) : join(out, path.startsWith('/') ? '' : dirname(file), path)
      return existsSync(target) && (anchor === undefined || readFileSync(target, 'utf8').includes(`id="${anchor}"`))
    }
    // The page for missing addresses is shown at every depth.
    const isForeign = (link: string) => (file === '404.html' ? /:/ : /^\/|:/).test(link)
    return links
      .filter(link => link !== 'https://nodejs.org/')
      .filter(link => isForeign(link) || !isThere(link))
      .map(link => `${relative('', file)} → ${link}`)
  })
  // The PDF is written by the print, not by the site.
  expect(broken).toEqual([`${report} → ../../../pdf/2026/07-bc-du.pdf`])
})

test('a paper has its words, its facts, and notes that lead there and back', async () => {
  const {page, trouble} = await open(report)
  expect(await page.locator('article').textContent()).toContain(
    'Xã có 12 thôn với 1.846 hộ1; đường đến thôn xa nhất còn khó khăn.'
  )
  expect(await page.getByRole('complementary', {name: 'Thông tin văn bản'}).textContent()).toMatch(
    /Người ký\s*Đinh Thị Sim, BÍ THƯ/
  )
  await page.getByLabel('Chú thích 2', {exact: true}).click()
  expect(await page.locator(':target').textContent()).toContain('Gồm chi bộ các thôn')
  await page.getByLabel('Về chỗ gọi chú thích 2').click()
  expect(await page.locator(':target').textContent()).toBe('2')
  await page.getByRole('navigation', {name: 'Mục lục'}).getByRole('link', {name: 'III. NHIỆM VỤ QUÝ III'}).click()
  expect(await page.locator(':target').textContent()).toBe('III. NHIỆM VỤ QUÝ III')
  await follow(page.getByRole('link', {name: 'Kế hoạch 21/KH-UBND'}))
  expect(await page.locator('.marks').textContent()).toBe('KHẨN')
  expect(trouble).toEqual(noTrouble)
})

test('a draft says that it is one', async () => {
  const {page} = await open(draft)
  expect(await page.getByRole('note').textContent()).toContain('dự thảo')
})

test.each([true, false])('a value is asked for its source by keyboard (scripts: %s)', async script => {
  const {page, trouble} = await open(draft, {script})
  const value = page.getByRole('button', {name: '12,51%'})
  const card = page.getByRole('group', {name: 'Nguồn của 12,51%'})
  expect(await card.isVisible()).toBe(false)
  await value.focus()
  await page.keyboard.press('Enter')
  expect(await card.textContent()).toMatch(
    /thon\.ty_le_ngheo = share\(thon\.ho_ngheo, thon\.ho\) = 12,51%.*Số hộ nghèo: 231 hộ.*Nguồn: Ủy ban nhân dân xã, số liệu đến ngày 31\/5\/2026.*Hộ có đăng ký thường trú/s
  )
  await page.keyboard.press('Tab')
  expect(await card.locator(':focus').textContent()).toBe('Số hộ nghèo: 231 hộ')
  await page.keyboard.press('Escape')
  expect(await card.isVisible()).toBe(false)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await goOn(page, () => page.keyboard.press('Enter'))
  await page.waitForURL(/so-lieu\/thon\/index\.html#muc-ho_ngheo$/)
  expect(trouble).toEqual(noTrouble)
})

test('a file of data shows its figures, and leads to the places that use them; of papers off the site there is no trace', async () => {
  const {page, trouble} = await open('index.html')
  await follow(page.getByRole('link', {name: 'Số liệu'}))
  expect(await page.locator('.cards h2').allTextContents()).toEqual([
    'Diện tích cây trồng',
    'Số liệu của một văn bản kín',
    'Thôn và hộ'
  ])
  await follow(page.getByRole('link', {name: 'Thôn và hộ'}))
  expect(await page.locator('#muc-ty_le_ngheo').textContent()).toMatch(/Tỷ lệ hộ nghèo.*12,51.*%.*share\(/s)
  expect(await page.locator('.dataset-uses h3').allTextContents()).toEqual([
    'Chương trình …-CTr/ĐU chuyển đổi số giai đoạn 2026 - 2030',
    'Báo cáo 07-BC/ĐU kết quả công tác quý II năm 2026'
  ])
  await follow(page.getByRole('link', {name: 'Dòng 23'}))
  expect(await page.locator(':target').textContent()).toBe(
    'Xã có 12 thôn với 1.846 hộ1; đường đến thôn xa nhất còn khó khăn.'
  )
  await page.goto(servedAt('so-lieu/kin/index.html'))
  expect(await page.locator('main').textContent()).not.toMatch(/Văn bản dùng|31-/)
  expect(trouble).toEqual(noTrouble)
})

test('data can be taken away; a chart and its figures are there for the eye and without it', async () => {
  const {page} = await open('so-lieu/cay_trong/index.html')
  const taken = await Promise.all(
    ['Tải về CSV', 'Tải về JSON'].map(name => page.getByRole('link', {name}).getAttribute('href'))
  )
  const [csv, json] = taken.map(link => readFileSync(join(out, 'so-lieu/cay_trong', link ?? ''), 'utf8'))
  expect(csv).toBe(
    '\uFEFFnam,che,que,ghi_chu\r\n2024,98.5,310,\'=1+1\r\n2025,112,325,"\'@Trạm, khuyến nông"\r\n2026,120,340,\r\n'
  )
  expect(JSON.parse(json ?? '').rows[0]).toEqual({nam: 2024, che: 98.5, que: 310, ghi_chu: '=1+1'})
  expect(await page.getByRole('img', {name: 'Chè; Quế theo năm'}).isVisible()).toBe(true)
  await page.goto(servedAt(draft))
  await page.getByText('Số liệu của biểu đồ').click()
  expect(await page.getByRole('cell', {name: '98,5'}).isVisible()).toBe(true)
  await follow(page.getByRole('link', {name: 'Số liệu: Diện tích cây trồng'}))
  expect(await page.locator('h1').textContent()).toBe('Diện tích cây trồng')
})

test.each([1280, 360])('all kinds of pages are in order at %i pixels, and load nothing from elsewhere', async width => {
  const {page, trouble} = await open('index.html', {width})
  const kinds = [
    report,
    'van-ban/2026/21-kh-ubnd/index.html',
    'van-ban/2026/30-cv-du/index.html',
    draft,
    'so-lieu/index.html',
    'so-lieu/thon/index.html',
    'so-lieu/cay_trong/index.html',
    'the-thuc/index.html',
    'the-thuc/state-nd30/index.html',
    'quy-tac/index.html',
    'quy-tac/BODY002/index.html'
  ]
  for (const file of ['index.html', ...kinds]) {
    await page.goto(servedAt(file))
    expect({file, ...(await accessFaults(page))}).toEqual({
      file,
      headings: [],
      unnamed: [],
      doubledIds: [],
      overflow: 0
    })
  }
  expect(trouble).toEqual(noTrouble)
})

test('the folder can be opened without a server', async () => {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(out, 'index.html')).href)
  await follow(page.getByRole('link', {name: 'kết quả công tác quý II năm 2026'}))
  expect(await page.locator('h1').textContent()).toMatch(/^BÁO CÁO/)
  expect(await page.evaluate(async () => (await document.fonts.load('1rem Tinos', 'ệ')).length)).toBeGreaterThan(0)
})

test('what goes wrong is one line, and leaves the folder as it was', async () => {
  rmSync(join(out, 'thong-ke/index.html'))
  const before = filesOf('')
  const official = await readWorkspace(folder)
  await expect(
    buildSite(
      {official, outDir: out, today: '2026-11-22'},
      astroThat(async () => ['astro build: 1'])
    )
  ).rejects.toMatchObject({text: {en: 'The site could not be built: astro build: 1'}})
  expect(filesOf('')).toEqual(before)
  await expect(
    buildSite(
      {official, outDir: join(out, 'index.html'), today: '2026-11-22'},
      astroThat(async ({outDir}) => {
        mkdirSync(outDir)
        return []
      })
    )
  ).rejects.toMatchObject({
    text: {en: expect.stringMatching(/^Cannot write .*(?:EEXIST|ENOTDIR)/)}
  })
})
