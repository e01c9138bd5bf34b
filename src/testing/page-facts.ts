import type {Page} from 'playwright-core'

/** What a page does wrong for readers who do not see it, or see it on a small screen; empty lists are good. */
export interface AccessFaults {
  headings: string[]
  unnamed: string[]
  doubledIds: string[]
  /** pixels that the page is wider than the window */
  overflow: number
}

/** Look at headings, names and ids of the open page, and at its width. */
export function accessFaults(page: Page): Promise<AccessFaults> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => ({
      level: Number(heading.tagName[1]),
      text: heading.textContent
    }))
    // The contents stand before the paper, under a heading of their own.
    const inOrder = headings.filter(({text}) => text !== 'Mục lục')
    const skips = inOrder
      .filter(({level}, index) => level > (inOrder[index - 1]?.level ?? 0) + 1)
      .map(({level, text}) => `${level} ${text}`)
    const firsts = headings.filter(({level}) => level === 1).length
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id)
    const labelled = (element: Element) => Boolean(element.getAttribute('aria-label') ?? element.textContent?.trim())
    const unnamed = [...document.querySelectorAll('a, button, [role=region], nav')].filter(
      element => !labelled(element)
    )
    const fields = [...document.querySelectorAll('input')].filter(field => !field.labels?.length)
    const images = [...document.querySelectorAll('img:not([alt])')]
    return {
      headings: firsts === 1 ? skips : [...skips, `${firsts} × h1`],
      unnamed: [...unnamed, ...fields, ...images].map(element => element.outerHTML),
      doubledIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth
    }
  })
}
