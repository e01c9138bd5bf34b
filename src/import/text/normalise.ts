import type {Remark} from '../remark.ts'

/** Lines as they stand in the file; the index is the line number less one. */
export interface NormalisedLines {
  lines: string[]
  remarks: Remark[]
}

interface Repair {
  code: string
  pattern: RegExp
  replacement: string
}

// A tab is a space to the reader, but columns are read from it first: it is counted here and replaced there.
const repairs: Repair[] = [
  {code: 'no-break-space', pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, replacement: ' '},
  {code: 'zero-width', pattern: /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\u061c\u180e\ufeff\u00ad]/g, replacement: ''},
  {code: 'exotic-hyphen', pattern: /[\u2010\u2011\u2212\ufe63\uff0d]/g, replacement: '-'},
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  {code: 'control', pattern: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]/g, replacement: ' '},
  {code: 'tab', pattern: /\t/g, replacement: '\t'}
]

/** Bring a stretch of text to NFC, plain spaces and plain hyphens; what was changed is told by code and count. */
export function normaliseStretch(text: string): {text: string; changes: [code: string, count: number][]} {
  if (isPlain.test(text)) return {text, changes: []}
  const changes: [string, number][] = []
  let result = text.toWellFormed().normalize('NFC')
  if (result !== text) changes.push(['nfc', 1])
  for (const {code, pattern, replacement} of repairs) {
    const count = result.match(pattern)?.length ?? 0
    if (count === 0) continue
    changes.push([code, count])
    result = result.replace(pattern, replacement)
  }
  return {text: result, changes}
}

/** Bring the text to NFC and plain spaces and hyphens; every kind of change is counted with its lines. */
export function normaliseText(text: string): NormalisedLines {
  const remarks: Remark[] = []
  let lines = text
    .replace(/^\ufeff/, '')
    .toWellFormed()
    .split(/\r\n|\n|\r/)
  const composed = lines.map(line => line.normalize('NFC'))
  const changed = lines.flatMap((line, index) => (line === composed[index] ? [] : [index + 1]))
  if (changed.length > 0) remarks.push({list: 'normalised', code: 'nfc', lines: changed, count: changed.length})
  lines = composed
  for (const repair of repairs) {
    const hits = lines.map(line => line.match(repair.pattern)?.length ?? 0)
    const count = hits.reduce((sum, hit) => sum + hit, 0)
    if (count === 0) continue
    lines = lines.map(line => line.replace(repair.pattern, repair.replacement))
    remarks.push({
      list: 'normalised',
      code: repair.code,
      lines: hits.flatMap((hit, at) => (hit ? [at + 1] : [])),
      count
    })
  }
  const broken = lines.flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []))
  if (broken.length > 0) remarks.push({list: 'doubtful', code: 'undecodable', lines: broken})
  return {lines, remarks}
}

// --- internal ---

/** Nothing to do for almost every stretch: ASCII and the ready-made letters of Vietnamese. */
const isPlain =
  /^[\x20-\x7e\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9“”‘’…]*$/
