/** What somebody may have looked for who asked for a page that is not there: `/van-ban/2026/14-nq-du/` → `14 nq du`. */
export function missingWords(path: string): string {
  const parts = path
    .split('/')
    .map(decoded)
    .filter(part => part !== '' && part !== 'index.html')
  const name = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '')
  return name
    .replace(/~([0-9a-f]{1,6})~/g, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/[-_+\s]+/g, ' ')
    .trim()
    .slice(0, longestQuery)
}

// --- internal ---

const longestQuery = 80

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
