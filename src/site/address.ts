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

/** The source text of a paper, as the site's readers may see it. */
export function markdownAddress(id: string): Address {
  return `van-ban/${paperPath(id)}.md`
}

/** The official copy of a paper, by the name of its file below `pdf/`. */
export function pdfAddress(file: string): Address {
  return `pdf/${file}`
}

/** The Word file of a paper, by its name below `word/`. */
export function wordAddress(file: string): Address {
  return `word/${file}`
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

/** A page of the guide or of the manual, e.g. `huong-dan/thanh-phan/`. */
export function guideAddress(slug: string): Address {
  return `${addresses.guide}${slug}/`
}

/** A picture of the guide by its name. */
export function guidePictureAddress(name: string): Address {
  return `${addresses.guide}${name}.webp`
}

/** The page of a file of `data/` by its name in formulas; its rows may go on: page 2 and so on. */
export function datasetAddress(name: string, page = 1): Address {
  return page === 1 ? `so-lieu/${name}/` : `so-lieu/${name}/trang-${page}/`
}

/** The download of a file of `data/`. */
export function downloadAddress(name: string, format: 'csv' | 'json'): Address {
  return `so-lieu/${name}.${format}`
}

/** The ways into the archive, by the folder of their lists. */
export const groupFolders = {
  type: 'loai',
  year: 'nam',
  organ: 'co-quan',
  signer: 'nguoi-ky',
  topic: 'chu-de',
  term: 'nhiem-ky'
} as const

export type GroupKind = keyof typeof groupFolders

/** The page that names all groups of a kind, e.g. `loai/`. */
export function groupsAddress(kind: GroupKind): Address {
  return `${groupFolders[kind]}/`
}

/** The list of one group, e.g. `loai/nghi-quyet/`; a long one goes on: page 2 and so on. */
export function groupAddress(kind: GroupKind, slug: string, page = 1): Address {
  return paged(`${groupFolders[kind]}/${slug}/`, page)
}

/** The list of all papers. */
export function papersAddress(page = 1): Address {
  return paged(addresses.papers, page)
}

/** The list of the drafts. */
export function draftsAddress(page = 1): Address {
  return paged(`${addresses.papers}du-thao/`, page)
}

/** The calendar of a year (`2026`) or of a month (`2026-06`). */
export function calendarAddress(time: string): Address {
  return `${addresses.calendar}${time.replace('-', '/')}/`
}

/** The twin of a list for programs, e.g. `danh-sach/index.json`; a long one goes on: page 2 and so on. */
export function listTwinAddress(list: Address, page = 1): Address {
  return page === 1 ? `${list}index.json` : `${list}trang-${page}.json`
}

/** The feed of a type, e.g. `loai/nghi-quyet/atom.xml`. */
export function typeFeedAddress(slug: string): Address {
  return `${groupAddress('type', slug)}atom.xml`
}

/** The JSON Schema of what programs can take, e.g. `schema/paper.json`. */
export function schemaAddress(name: 'paper' | 'list' | 'dataset'): Address {
  return `schema/${name}.json`
}

/** The fixed pages and files. */
export const addresses = {
  list: '',
  home: '',
  papers: 'danh-sach/',
  listData: 'assets/list.json',
  calendar: 'lich/',
  statistics: 'thong-ke/',
  search: 'tim-kiem/',
  guide: 'huong-dan/',
  datasets: 'so-lieu/',
  profiles: 'the-thuc/',
  rules: 'quy-tac/',
  missing: '404.html',
  feed: 'atom.xml',
  sitemap: 'sitemap.xml',
  openSearch: 'opensearch.xml',
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

/** Whether a file is a page of the program's manual, which it writes for every office alike. */
export function isManualPage(file: Address): boolean {
  return [addresses.guide, addresses.profiles, addresses.rules].some(folder => file.startsWith(folder))
}

// --- internal ---

function paged(address: Address, page: number): Address {
  return page === 1 ? address : `${address}trang-${page}/`
}
