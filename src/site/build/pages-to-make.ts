import {addresses} from '../address.ts'
import {siteInput} from '../site-input.ts'

/** A path that Astro would make a page for. */
export interface PagePath {
  pathname: string
  route: {type: string}
}

/** Tells the paths whose files must be made: the others stand from the last build. */
export async function pagesToMake(): Promise<(path: PagePath) => boolean> {
  const {takenOver = []} = await siteInput()
  const standing = new Set(takenOver)
  return ({pathname, route}) => !standing.has(fileOf(pathname, route.type))
}

// --- internal ---

/** The file that Astro writes for a path of a route. */
function fileOf(pathname: string, type: string): string {
  const path = decodeURI(pathname).replace(/^\/|\/$/g, '')
  if (type !== 'page') return path
  if (`${path}.html` === addresses.missing) return addresses.missing
  return path === '' ? 'index.html' : `${path}/index.html`
}
