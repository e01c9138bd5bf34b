/** What stands for a tag: a sign of no script, which separates words. */
export const tagSign = '\uE000'

/**
 * The ways in which a text may be read: as it stands, with its escapes resolved, and without its tags. A tag may split a name, and may hold one
 * in an attribute.
 */
export function* textViews(text: string): Generator<string> {
  const open = resolveEscapes(text)
  // What a backslash means is not known: `\n` is a line end in JSON and the beginning of a name in a path.
  if (open === text || text.includes('\\')) yield text
  if (open !== text) yield open
  if (/<[a-z/!?]/i.test(text)) yield resolveEscapes(text.replace(/<[a-z/!?][^<>]*>/gi, tagSign))
}

// --- internal ---

function resolveEscapes(text: string): string {
  let open = text
  if (open.includes('&')) open = open.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, resolveEntity)
  if (open.includes('\\'))
    open = open.replace(/\\(?:u\{?([0-9a-f]{4,6})\}?|x([0-9a-f]{2})|([nrt/]))/gi, resolveBackslash)
  if (open.includes('%')) open = open.replace(/(?:%[0-9a-f]{2})+/gi, resolvePercent)
  return open
}

function resolveEntity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (hex !== undefined) return letter(Number.parseInt(hex, 16))
  if (decimal !== undefined) return letter(Number(decimal))
  const [, base = '', mark = ''] = /^([A-Za-z])(grave|acute|circ|tilde|uml|breve|horn)$/.exec(name ?? '') ?? []
  return (base + (accents[mark] ?? '')).normalize('NFC') || (entities[name ?? ''] ?? whole)
}

const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  breve: '\u0306',
  horn: '\u031B'
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '\u00AD',
  dstrok: 'đ',
  Dstrok: 'Đ'
}

function resolveBackslash(_: string, unicode?: string, byte?: string, control?: string): string {
  if (control !== undefined) return control === '/' ? '/' : ' '
  return letter(Number.parseInt(unicode ?? byte ?? '20', 16))
}

function resolvePercent(written: string): string {
  const bytes = Buffer.from(written.replaceAll('%', ''), 'hex')
  return bytes.toString('utf8')
}

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
