import type {Page} from 'playwright-core'

/** What is wrong with the way of the focus through a page; empty lists are good. */
export interface TabFaults {
  /** has the focus, but stands outside of the window or looks as it did before */
  unseen: string[]
  /** comes before what had the focus earlier */
  disorder: string[]
  isTrapped: boolean
}

/** Press Tab until the focus leaves the page; of long lists only the first and the last lines are looked at. */
export async function tabThrough(page: Page): Promise<TabFaults> {
  const faults: TabFaults = {unseen: [], disorder: [], isTrapped: false}
  await page.evaluate(prepare)
  for (let key = 0; key < mostKeys; key++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(look)
    if (!stop) return faults
    if (!stop.isSeen) faults.unseen.push(stop.name)
    if (!stop.isInOrder) faults.disorder.push(stop.name)
  }
  return {...faults, isTrapped: true}
}

// --- internal ---

const mostKeys = 400

/** Lines in the middle of a list are like the others. */
function prepare(): void {
  for (const list of document.querySelectorAll('tbody, ol, ul, .body'))
    for (const line of [...list.children].slice(12, -3)) line.remove()
  ;(document.activeElement as HTMLElement | null)?.blur()
}

/** What has the focus now; nothing once it has left the page. */
function look(): {name: string; isSeen: boolean; isInOrder: boolean} | undefined {
  const {activeElement: now} = document
  if (!now || now === document.body) return undefined
  const last = document.querySelector('[data-last-stop]')
  const isInOrder = !last || Boolean(last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)
  last?.removeAttribute('data-last-stop')
  now.setAttribute('data-last-stop', '')
  const {outlineStyle, outlineWidth, opacity} = getComputedStyle(now)
  const {top, bottom, left, right, width, height} = now.getBoundingClientRect()
  const isInWindow = width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity === '1'
  const name = `${now.tagName.toLowerCase()}.${now.className} ${(now.textContent ?? '').trim().slice(0, 40)}`
  return {name, isSeen: isInWindow && isMarked, isInOrder}
}
