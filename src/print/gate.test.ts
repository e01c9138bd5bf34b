import {afterAll, beforeAll, expect, it} from 'vitest'
import {paragraphs, sampleJob} from '../testing/sample-print.ts'
import type {Browser} from './browser/launch.ts'
import {usualLimits} from './limits.ts'
import {printPageOn} from './print-page.ts'
import {type PrintedPaper, printPaper} from './print-paper.ts'
import {openShell} from './shell.ts'
import {startPrintBrowser} from './start-browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await (await startPrintBrowser()).ready
})
afterAll(() => browser.close())

/** Prints three paragraphs on a page whose paginator does something to them after the layout. */
async function printTampered(tamper: 'drop' | 'repeat' | 'push' | 'none'): Promise<PrintedPaper> {
  const shell = await openShell(browser)
  await shell.page.evaluate(how => {
    PagedModule.registerHandlers(
      class extends PagedModule.Handler {
        afterRendered(): void {
          const second = document.querySelector<HTMLElement>('.pagedjs_page_content [data-line="11"]')
          if (how === 'drop') second?.remove()
          if (how === 'repeat') second?.after(second.cloneNode(true))
          if (how === 'push') second?.style.setProperty('margin-left', '-20mm')
        }
      }
    )
  }, tamper)
  const paper = await printPaper(printPageOn(shell), sampleJob(paragraphs(3, 4)), usualLimits)
  await shell.page.close()
  return paper
}

it('passes a paper that is whole', async () => {
  const {pdf, facts} = await printTampered('none')
  expect(facts).toMatchObject({lost: [], doubled: [], outside: []})
  expect(pdf).toBeDefined()
})

it.each([
  ['lost', 'drop'],
  ['doubled', 'repeat'],
  ['outside', 'push']
] as const)('finds words that are %s, and gives no file', async (kind, tamper) => {
  const {pdf, facts} = await printTampered(tamper)
  const words = facts[kind].map(({word, line}) => [word, line])
  const line = paragraphs(3, 4)
    .split('\n')[1]!
    .replace(/<[^>]+>/g, '')
  // of a line that stands out to the left, only the first words leave the area
  const expected = line.split(' ').map(word => [word, 11])
  expect(words).toEqual(kind === 'outside' ? expected.slice(0, words.length) : expected)
  expect(words.length).toBeGreaterThan(0)
  expect(pdf === undefined).toBe(true)
})
