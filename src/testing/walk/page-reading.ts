import type {Locator, Page} from 'playwright-core'

/** The last number that stands there, e.g. 2000 in `Văn bản 1–100 trong 2.000`. */
export async function countIn(place: Locator): Promise<number> {
  const words = (await place.textContent()) ?? ''
  return Number(
    words
      .match(/\d[\d.]*/g)
      ?.at(-1)
      ?.replaceAll('.', '')
  )
}

/** Numbers and symbols of the papers that the list on the page shows. */
export function listedCodes(page: Page): Promise<string[]> {
  return page.locator('.papers tbody .code').allTextContents()
}

/** Whether the beginning of something is inside the window. */
export function isInSight(place: Locator): Promise<boolean> {
  return place.evaluate(element => {
    const {top, left, width, height} = element.getBoundingClientRect()
    return width > 0 && height > 0 && top >= 0 && top < innerHeight && left >= 0 && left < innerWidth
  })
}

/** How far below the window's edge something begins, in pixels. */
export function topOf(place: Locator): Promise<number> {
  return place.evaluate(element => element.getBoundingClientRect().top)
}
