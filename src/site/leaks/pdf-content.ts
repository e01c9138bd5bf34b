import type {CharacterMap} from './pdf-character-map.ts'

/** What a content stream shows, in its order; once for each font that a name may stand for. */
export function* contentTexts(
  content: string,
  fonts: ReadonlyMap<string, ReadonlySet<CharacterMap>>
): Generator<string> {
  const tokens = tokensOf(content)
  const most = Math.max(1, ...[...fonts.values()].map(({size}) => size))
  for (let choice = 0; choice < most; choice++) yield textOf(tokens, fonts, choice)
}

// --- internal ---

type Token = {font: string} | {shown: Buffer} | {gap: true}

/** Fonts, strings, and what moves to another place: all else draws. */
function tokensOf(content: string): Token[] {
  const tokens: Token[] = []
  const pattern = /\/([^\s/<>[\]()]+)\s+[-\d.]+\s+Tf\b|\(|<([0-9A-Fa-f\s]*)>|\b(?:Td|TD|Tm|ET|BT)\b|T\*/g
  for (let match = pattern.exec(content); match; match = pattern.exec(content)) {
    const [whole, font, hex] = match
    if (font !== undefined)
      tokens.push({
        font: font.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      })
    else if (hex !== undefined) tokens.push({shown: Buffer.from(hex.replace(/\s/g, ''), 'hex')})
    else if (whole === '(') {
      const end = endOfString(content, match.index)
      tokens.push({shown: Buffer.from(unescaped(content.slice(match.index + 1, end)), 'latin1')})
      pattern.lastIndex = end + 1
    } else tokens.push({gap: true})
  }
  return tokens
}

/** Brackets in a string come in pairs or after a backslash. */
function endOfString(content: string, start: number): number {
  let depth = 0
  for (let at = start; at < content.length; at++) {
    const sign = content[at]
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at
  }
  return content.length
}

const controls: Record<string, string> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': ''}

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, sign = '') =>
    octal === undefined
      ? (controls[sign] ?? (sign === '\r\n' ? '' : sign))
      : String.fromCharCode(Number.parseInt(octal, 8) & 255)
  )
}

function textOf(
  tokens: readonly Token[],
  fonts: ReadonlyMap<string, ReadonlySet<CharacterMap>>,
  choice: number
): string {
  let map: CharacterMap | undefined
  const parts = tokens.map(token => {
    if ('gap' in token) return ' '
    if ('shown' in token) return map ? mapped(token.shown, map) : token.shown.toString('latin1')
    const known = [...(fonts.get(token.font) ?? [])]
    map = known[choice % Math.max(1, known.length)]
    return ''
  })
  return parts.join('')
}

function mapped(bytes: Buffer, {width, texts}: CharacterMap): string {
  let text = ''
  for (let at = 0; at + width <= bytes.length; at += width) text += texts.get(bytes.readUIntBE(at, width)) ?? ' '
  return text
}
