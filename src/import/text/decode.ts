import type {Message} from '../../core/diagnostic.ts'
import {largestText} from '../../core/markdown/text-limits.ts'
import {refusals} from '../refusals.ts'

export type Decoded = {text: string} | {error: Message}

/** Bytes of a text file to text: UTF-8, or UTF-16 with its mark; everything else is refused in one line. */
export function decodeText(content: Uint8Array | string): Decoded {
  if (typeof content === 'string') return accept(content)
  const encoding = markedEncoding(content) ?? 'utf-8'
  if (encoding === 'utf-8' && content.includes(0)) return {error: refusals.binary}
  try {
    return accept(new TextDecoder(encoding, {fatal: true}).decode(content))
  } catch {
    return {error: refusals.notUnicode}
  }
}

// --- internal ---

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function accept(text: string): Decoded {
  if (text.length > largestText) return {error: refusals.tooLarge}
  if (isBinary(text)) return {error: refusals.binary}
  return /\S/.test(text) ? {text} : {error: refusals.empty}
}

/** Text holds next to no control characters; a program's file holds many. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0
  return text.includes('\0') || controls * 100 > text.length
}
