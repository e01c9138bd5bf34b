import {readLabel} from '../../core/markdown/labels.ts'
import {slugOf} from '../../core/vietnamese/fold.ts'
import {type ParagraphRecord, textOf} from '../record.ts'
import {found, type Remark} from '../remark.ts'
import {itemText} from './dash.ts'
import {type Front, isUpper, linesOf} from './reading.ts'

/** What stands between subject and body in decisions and resolutions. */
export interface Enacting {
  front: Front
  used: number
  /** lines that name who decides, above or below the legal bases */
  authority: ParagraphRecord[]
  verb?: ParagraphRecord
  remarks: Remark[]
}

/** Authority line, legal bases, proposal and `QUYẾT ĐỊNH:`; nothing where a report only begins with "Căn cứ". */
export function readEnacting(records: ParagraphRecord[], at: number): Enacting | undefined {
  const above = takeWhile(records, at, isAuthority)
  const bases = takeWhile(records, at + above.length, isBasis)
  const below = takeWhile(records, at + above.length + bases.length, isAuthority)
  const verb = records[at + above.length + bases.length + below.length]
  const legalReading = readBases(bases)
  if (!verb || !isVerbLine(textOf(verb))) {
    if (above.length > 0 || bases.length < 2) return undefined
    return {...legalReading, used: bases.length, authority: []}
  }
  const authority = [...above, ...below]
  const remarks = [...legalReading.remarks, found('verb-line', [verb.line], textOf(verb))]
  return {front: legalReading.front, used: authority.length + bases.length + 1, authority, verb, remarks}
}

/** The profile prints the verb line of a type that has one, and the authority above it; else both stay in the text. */
export function settleEnacting(
  {authority, verb}: Enacting,
  verbLine: string | undefined
): {front: Front; kept: ParagraphRecord[]} {
  const [, lead = '', typed = ''] = (verb && verbPattern.exec(textOf(verb))) ?? []
  if (!verbLine || slugOf(typed) !== slugOf(verbLine)) return {front: {}, kept: verb ? [...authority, verb] : authority}
  const authorityLine = [...authority.map(textOf), lead.trim()].filter(Boolean).join(' ')
  return {front: authorityLine ? {authorityLine} : {}, kept: []}
}

// --- internal ---

const longestAuthority = 120
// The Party writes both on one line: "BAN THƯỜNG VỤ … QUYẾT ĐỊNH".
const verbPattern = /^(.*\s)?(QUYẾT (?:ĐỊNH|NGHỊ))\s*:?$/

function readBases(bases: ParagraphRecord[]): Pick<Enacting, 'front' | 'remarks'> {
  const last = bases.at(-1)
  const proposal = last && /^Theo đề nghị của\s+(.+)$/.exec(textOf(last))?.[1]
  const legal = proposal ? bases.slice(0, -1) : bases
  const remarks: Remark[] = []
  if (legal.length > 0)
    remarks.push({...found('legalBases', linesOf(legal), String(legal.length)), count: legal.length})
  if (proposal) remarks.push(found('proposedBy', linesOf([last]), proposal))
  return {
    front: {...(legal.length > 0 && {legalBases: legal.map(itemText)}), ...(proposal && {proposedBy: proposal})},
    remarks
  }
}

function isAuthority(record: ParagraphRecord): boolean {
  const text = textOf(record)
  return isUpper(text) && !isVerbLine(text) && text.length < longestAuthority && readLabel(text) === undefined
}

function isVerbLine(text: string): boolean {
  return text.length < longestAuthority && isUpper(text) && verbPattern.test(text)
}

function isBasis(record: ParagraphRecord): boolean {
  return /^(?:Căn cứ|Xét|Theo đề nghị của)\s.*[;,.]$/s.test(itemText(record))
}

function takeWhile(
  records: ParagraphRecord[],
  at: number,
  wanted: (record: ParagraphRecord) => boolean
): ParagraphRecord[] {
  const end = records.findIndex((record, index) => index >= at && !wanted(record))
  return records.slice(at, end < 0 ? records.length : end)
}
