import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

/** What axe finds wrong on the open page, each as its rule and its place; an empty list is good. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated by the driver, not added to the page: its policy lets no such script in.
  await page.evaluate(source)
  return page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run()
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`))
  })
}

// --- internal ---

interface AxeResults {
  violations: {id: string; nodes: {target: string[]}[]}[]
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
