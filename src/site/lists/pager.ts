import type {Address} from '../address.ts'

/** A page of a long list: a link, the page itself, or a gap between links. */
export interface PagerItem {
  page: number
  address: Address
  current: boolean
  /** pages are left out before it */
  afterGap: boolean
}

/** The way through the pages of a list. */
export interface Pager {
  previous?: Address
  next?: Address
  items: PagerItem[]
}

/** The pager of a page: first and last, and those around it; nothing where there is one page only. */
export function pagerOf(page: number, pages: number, addressOf: (page: number) => Address): Pager | undefined {
  if (pages < 2) return undefined
  const near = Array.from({length: pages}, (_, index) => index + 1).filter(
    each => each === 1 || each === pages || Math.abs(each - page) <= reach
  )
  return {
    previous: page > 1 ? addressOf(page - 1) : undefined,
    next: page < pages ? addressOf(page + 1) : undefined,
    items: near.map((each, index) => ({
      page: each,
      address: addressOf(each),
      current: each === page,
      afterGap: each - (near[index - 1] ?? 0) > 1
    }))
  }
}

// --- internal ---

const reach = 2
