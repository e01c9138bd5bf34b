/** Where a page stands: a folder of the site with a slash at its end, or a file; the list is ``. */
export type Address = string

/** The page of a paper, e.g. `van-ban/2026/12-nq-du/`. */
export function paperAddress(id: string): Address {
  return `van-ban/${paperPath(id)}/`
}

/** The JSON twin of a paper's page. */
export function twinAddress(id: string): Address {
  return `van-ban/${paperPath(id)}.json`
}

/** An id as a path that every server and disk takes as it stands: other than letters, digits, `-`, `_` and `/` become `~` and a code. */
export function paperPath(id: string): string {
  return id.replace(/[^\p{L}\p{M}\p{N}_/-]/gu, sign => `~${sign.codePointAt(0)!.toString(16)}~`)
}

/** The table of a profile. */
export function profileAddress(profile: string): Address {
  return `the-thuc/${profile}/`
}

/** The page of a rule. */
export function ruleAddress(code: string): Address {
  return `quy-tac/${code}/`
}

/** The page of a file of `data/` by its name in formulas; its rows may go on: page 2 and so on. */
export function datasetAddress(name: string, page = 1): Address {
  return page === 1 ? `so-lieu/${name}/` : `so-lieu/${name}/trang-${page}/`
}

/** The download of a file of `data/`. */
export function downloadAddress(name: string, format: 'csv' | 'json'): Address {
  return `so-lieu/${name}.${format}`
}

/** The fixed pages and files. */
export const addresses = {
  list: '',
  datasets: 'so-lieu/',
  profiles: 'the-thuc/',
  rules: 'quy-tac/',
  styles: 'assets/site.css',
  icon: 'favicon.svg'
} as const

/**
 * The link from one page to another address, relative and with the file's name, so that it holds under any path of a server and in a
 * folder that is opened without one; `anchor` is a place in the target.
 */
export function linkFrom(page: Address, target: Address, anchor?: string): string {
  const up = '../'.repeat(page.split('/').length - 1)
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target
  const link = `${up}${file.split('/').map(encodeURIComponent).join('/')}`
  return anchor === undefined ? link : `${link}#${encodeURIComponent(anchor)}`
}
