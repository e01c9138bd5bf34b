/** From the codes of a font to text (PDF 32000-1, 9.10.3). */
export interface CharacterMap {
  /** bytes a code */
  width: number
  texts: ReadonlyMap<number, string>
}

/** Read a ToUnicode stream. */
export function parseCharacterMap(source: string): CharacterMap {
  const texts = new Map<number, string>()
  const width = (/begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(source)?.[1]?.length ?? 4) / 2
  for (const [, body = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>/g))
      texts.set(Number.parseInt(code, 16), wideText(text))
  for (const [, body = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first, list] of body.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])/g
    ))
      addRange(texts, Number.parseInt(from, 16), Number.parseInt(to, 16), first, list)
  return {width, texts}
}

// --- internal ---

/** A font has no more codes than this. */
const mostCodes = 65_536

function addRange(texts: Map<number, string>, from: number, to: number, first?: string, list = ''): void {
  const listed = Array.from(list.matchAll(/<([0-9A-Fa-f\s]*)>/g), ([, hex = '']) => wideText(hex))
  const start = first === undefined ? '' : wideText(first)
  for (let code = from; code <= Math.min(to, from + mostCodes); code++) {
    const index = code - from
    texts.set(code, first === undefined ? (listed[index] ?? '') : nextText(start, index))
  }
}

/** The last letter of a range's text counts up. */
function nextText(start: string, steps: number): string {
  const last = start.charCodeAt(start.length - 1)
  return Number.isNaN(last) ? '' : start.slice(0, -1) + String.fromCharCode(last + steps)
}

function wideText(hex: string): string {
  const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex')
  return bytes.length % 2 === 0 ? bytes.swap16().toString('utf16le') : bytes.toString('latin1')
}
