import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {guidePictureAddress, linkFrom, paperAddress} from '../../site/address.ts'
import {projectFolder} from '../../site/assets/project-folder.ts'
import {guidePicture} from '../../site/manual/guide-pictures.ts'
import {servedAt, serveFolder} from '../folder-browser.ts'
import {launchPlaywright} from '../launch-playwright.ts'
import {followGuide} from './follow-guide.ts'
import type {GuideCall} from './guide-steps.ts'
import {plainWebp} from './plain-webp.ts'

/**
 * Make the pictures of the guide from what its commands give: `npx node src/testing/guide/make-pictures.ts`, then look at them. The built
 * sample site is that of `dist/`, or of the folder that is named.
 */
async function makePictures(site: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-pictures-'))
  const browser = await launchPlaywright()
  try {
    await followGuide('bat-dau', folder, isPrint)
    await followGuide('gan-so-lieu', folder, isPrint)
    await takePdf(browser, 'ban-du-thao', join(folder, 'ban-in/du-thao/bao-cao-ket-qua-trong-rung.pdf'))
    await takePdf(browser, 'ban-chinh-thuc', join(folder, 'ban-in/2026/07-bc-du.pdf'))
    await takePdf(browser, 'ban-so-lieu', join(folder, 'ban-in/du-thao/bao-cao-9-thang.pdf'))
    await takeSite(browser, 'trang-chu', {site, file: 'index.html'})
    await takeSite(browser, 'trang-van-ban', {site, file: linkFrom('', paperAddress('2026/86-bc-du'))})
    await takeSite(browser, 'tim-kiem', {
      site,
      file: 'tim-kiem/index.html?q=phong+chong+thien+tai',
      shown: '[data-results] li'
    })
  } finally {
    await browser.close()
    rmSync(folder, {recursive: true, force: true})
  }
}

// --- internal ---

function isPrint({argv}: GuideCall): boolean {
  return argv[0] === 'print'
}

/** The first page of a PDF. */
async function takePdf(browser: Browser, name: string, file: string): Promise<void> {
  const page = await openPage(browser, name)
  await page.route('**/*', route => {
    const {pathname} = new URL(route.request().url())
    if (pathname === '/')
      return route.fulfill({
        body: '<!doctype html><style>body{margin:0}canvas{display:block;width:100vw}</style><canvas></canvas>',
        contentType: 'text/html'
      })
    return route.fulfill({
      path: pathname === '/paper.pdf' ? file : join(pdfReader, pathname),
      contentType: pathname.endsWith('.mjs') ? 'text/javascript' : 'application/pdf'
    })
  })
  await page.goto('http://kho.test/')
  await page.addScriptTag({
    type: 'module',
    content: `import {getDocument, GlobalWorkerOptions} from '/pdf.min.mjs'
      GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs'
      const paper = await getDocument({url: '/paper.pdf'}).promise
      const sheet = await paper.getPage(1)
      const canvas = document.querySelector('canvas')
      const viewport = sheet.getViewport({scale: 2 * ${guidePicture(name).width} / sheet.getViewport({scale: 1}).width})
      canvas.width = viewport.width
      canvas.height = viewport.height
      await sheet.render({canvas, canvasContext: canvas.getContext('2d'), viewport}).promise
      document.title = 'done'`
  })
  await page.waitForFunction(() => document.title === 'done')
  await keep(page, name, await page.screenshot({type: 'png'}))
}

async function takeSite(
  browser: Browser,
  name: string,
  {site, file, shown = 'main'}: {site: string; file: string; shown?: string}
): Promise<void> {
  const {width, height} = guidePicture(name)
  const page = await browser.newPage({viewport: {width: width * siteScale, height: height * siteScale}})
  await serveFolder(page, site)
  await page.goto(servedAt(file))
  await page.waitForSelector(shown)
  await page.evaluate(() => document.fonts.ready)
  await keep(page, name, await page.screenshot({type: 'png'}))
}

/** A wide window, so that the page stands as on a desk. */
const siteScale = 1.4

const pdfReader = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.min.mjs'))

function openPage(browser: Browser, name: string): Promise<Page> {
  const {width, height} = guidePicture(name)
  return browser.newPage({viewport: {width, height}, deviceScaleFactor: 1.5})
}

/** Keep a shot as WebP, which the browser itself writes, without a word about where it was made. */
async function keep(page: Page, name: string, shot: Buffer): Promise<void> {
  const blank = await page.context().browser()!.newPage()
  const written = await blank.evaluate(async png => {
    const picture = new Image()
    picture.src = `data:image/png;base64,${png}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth
    canvas.height = picture.naturalHeight
    canvas.getContext('2d', {alpha: false})!.drawImage(picture, 0, 0)
    return canvas.toDataURL('image/webp', 0.7).replace(/^.*,/, '')
  }, shot.toString('base64'))
  const file = join(projectFolder, 'public', guidePictureAddress(name))
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, plainWebp(Buffer.from(written, 'base64')))
  console.log(`${name}: ${Math.ceil(readFileSync(file).length / 1024)} KB`)
  await Promise.all([blank.close(), page.close()])
}

await makePictures(process.argv[2] ?? join(projectFolder, 'dist'))
