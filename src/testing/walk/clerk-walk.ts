import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {emptyBook} from '../../core/data/book.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {servedAt} from '../folder-browser.ts'
import {follow} from '../follow-link.ts'
import {openOfficePackage} from '../office-package.ts'
import {openPdf, pageLines} from '../open-pdf.ts'
import {makeWorkspace, runVanthu} from '../run-vanthu.ts'
import {openPage, type WalkGround} from './open-page.ts'
import {topOf} from './page-reading.ts'

/** A clerk who learns, looks up what a finding means, takes files away and cites. */
export function walkAsClerk(ground: () => WalkGround): void {
  test('the guide leads to its chapters, to the fields of the front matter and to the rules', async () => {
    const page = await openPage(ground(), 'index.html')
    await follow(page.getByRole('navigation', {name: 'Các phần của trang'}).getByRole('link', {name: 'Hướng dẫn'}))
    await follow(page.locator('.chapters a').first())
    expect(await page.locator('article h2').count()).toBeGreaterThan(4)
    await follow(page.getByRole('link', {name: 'Tất cả bài hướng dẫn'}))
    await follow(page.getByRole('link', {name: 'Thông tin đầu văn bản'}))
    for (const field of ['type', 'organ', 'codeNumber', 'issuedDate', 'access', 'formerIds'])
      expect(
        await page
          .getByRole('row')
          .filter({has: page.getByText(field, {exact: true})})
          .count()
      ).toBeGreaterThan(0)
    await page.goBack()
    await follow(page.getByRole('main').getByRole('link', {name: 'Quy tắc kiểm tra'}))
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(50)
  })

  test('the code of a finding leads to the page of its rule: what is wrong, how it is mended, by which clause', async () => {
    const root = makeWorkspace({'content/thu.mdx': faulty})
    const {out} = await runVanthu(['check', '--root', root])
    const [code = ''] = /\b[A-Z]{2,}\d{3}\b/.exec(out) ?? []
    const page = await openPage(ground(), 'quy-tac/index.html')
    await follow(page.getByRole('link', {name: code}).first())
    expect(await page.locator('h1').textContent()).toContain(code)
    const facts = await page.locator('main dt').allTextContents()
    expect(facts).toEqual(expect.arrayContaining(['Mức độ', 'Cách sửa', 'Căn cứ']))
    expect(await page.getByRole('heading', {name: 'Ví dụ sai'}).count()).toBe(1)
  })

  test('what is taken away is a real file of its kind', async () => {
    const {site} = ground()
    const page = await openPage(ground(), `van-ban/${site.paper.id}/index.html`)
    const names = site.hasFiles ? ['In bản chính thức (PDF)', 'Word', 'Markdown', 'JSON'] : ['Markdown', 'JSON']
    expect(await page.locator('.paper-tools > .files li:not(.to-facts) a').allTextContents()).toEqual(names)
    const text = (await taken(page, site.out, 'Markdown')).toString()
    const {front} = readDocument({id: site.paper.id, file: 'tai-ve.mdx', text}, {organs: new Map(), book: emptyBook})
    expect(front.formerIds).toEqual([site.paper.former])
    expect(JSON.parse(String(await taken(page, site.out, 'JSON')))).toMatchObject({id: site.paper.id})
    if (!site.hasFiles) return
    const pdf = await openPdf(await taken(page, site.out, 'In bản chính thức (PDF)'))
    expect(pdf.pages.flatMap(pageLines).join('\n')).toContain(site.paper.code)
    const word = openOfficePackage(await taken(page, site.out, 'Word'))
    expect(word.text('word/document.xml')).toContain(site.paper.code)
  })

  test('the address of a clause opens at its place; the citation names it and is copied', async () => {
    const {paper} = ground().site
    const page = await openPage(ground(), `van-ban/${paper.id}/index.html#${paper.clause.anchor}`)
    const clause = page.locator(':target')
    expect(await clause.textContent()).toMatch(paper.clause.text)
    await page.evaluate(() => document.fonts.ready)
    await expect.poll(() => topOf(clause)).toBeGreaterThanOrEqual(0)
    expect(await topOf(clause)).toBeLessThan(60)
    await page.getByText('Viện dẫn văn bản này').click()
    const citation = (await page.locator('.citation').textContent()) ?? ''
    expect(citation).toMatch(paper.clause.name)
    expect(citation).toContain(paper.code)
    await page.getByRole('button', {name: 'Sao chép'}).click()
    await page.getByText('Đã sao chép').waitFor()
    await page.goto(servedAt('tim-kiem/index.html'))
    await page.getByLabel('Số, ký hiệu hoặc nội dung cần tìm').press('Control+v')
    expect(await page.getByRole('searchbox').inputValue()).toBe(citation)
  })

  test.each([true, false])('a former address leads to where the paper stands now (scripts: %s)', async script => {
    const {paper, out} = ground().site
    const page = await openPage(ground(), `van-ban/${paper.former}/index.html`, {javaScriptEnabled: script})
    await page.waitForURL(servedAt(`van-ban/${paper.id}/index.html`))
    const twin = JSON.parse(readFileSync(join(out, `van-ban/${paper.former}.json`), 'utf8'))
    expect(twin).toMatchObject({id: paper.id})
  })
}

// --- internal ---

const faulty = `---
type: bao-cao
subject: Thử
---

## I. A

## III. B
`

/** The bytes behind a link of the page's tools. */
async function taken(page: Page, out: string, name: string): Promise<Buffer> {
  const link = page.locator('.paper-tools').getByRole('link', {name, exact: true})
  const path = await link.evaluate(each => (each as HTMLAnchorElement).pathname)
  return readFileSync(join(out, decodeURIComponent(path)))
}
