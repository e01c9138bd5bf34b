import {sha256} from '../../workspace/cache.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'

/** A paper whose address is kept: what the archive knows of it, and its text. */
export interface AddressedPaper {
  summary: Pick<PaperSummary, 'id' | 'formerIds' | 'organ' | 'organKeys' | 'code' | 'issuedDate'>
  text: string
}

/**
 * What tells a paper from all others wherever its file lies, the surest first: organ, number, symbol and day; then its words without the
 * front matter, which stay the same when a draft is issued. They are digests: the memory of addresses holds no paper's words.
 */
export function identityMarks({summary, text}: AddressedPaper): string[] {
  const {organ, organKeys, code, issuedDate} = summary
  const issuer = organKeys[0] ?? organ
  const isNumbered = issuer !== undefined && code !== undefined && issuedDate !== undefined
  const words = text.replace(frontMatter, '').trim()
  return [
    ...(isNumbered ? [mark('code', [issuer, code, issuedDate].join(' '))] : []),
    ...(words.length >= fewWords ? [mark('words', words)] : [])
  ]
}

// --- internal ---

const frontMatter = /^\uFEFF?---[^\n]*\n[\s\S]*?\n---[^\n]*(?:\n|$)/

/** The text of a scaffold tells nothing. */
const fewWords = 80

function mark(kind: 'code' | 'words', content: string): string {
  return `${kind}:${sha256(content).slice(0, 24)}`
}
