import {readLabel} from '../../core/markdown/labels.ts'
import {type ParagraphRecord, textOf} from '../record.ts'
import {found} from '../remark.ts'
import {readCodeLine} from './code-line.ts'
import {readMark} from './marks.ts'
import {readPlaceDate} from './place-date.ts'
import {isOrnament, isUpper, linesOf, type Reading} from './reading.ts'
import {readTypeLine} from './type-line.ts'

const longestLine = 160
const longestSubject = 700

/** `V/v …`, `Về việc …` of a letter, over several lines; the lead word stays, as the author wrote it. */
export function readLetterSubject(records: ParagraphRecord[], at: number): Reading | undefined {
  return /^(?:V\/v|Về việc)[\s:]/i.test(textOf(records[at]!)) ? subjectOf(group(records, at), '') : undefined
}

/** The line of capitals under the type that names the author: `CỦA BAN THƯỜNG VỤ …`. */
export function readAuthorLine(records: ParagraphRecord[], at: number): Reading | undefined {
  const record = records[at]
  const text = record && textOf(record)
  if (!record || !text || !/^CỦA\s/.test(text) || !isUpper(text)) return undefined
  return {front: {authorLine: text}, used: 1, remarks: [found('authorLine', [record.line], text)]}
}

/** The subject under the type: one paragraph, or the lines that no empty line separates. */
export function readSubject(records: ParagraphRecord[], at: number, lead: string): Reading | undefined {
  const first = records[at]
  if (lead && (!first || first.gapBefore > 0)) return subjectOf([], lead)
  if (!first || !isSubjectLine(textOf(first), longestSubject) || leavesTheMiddle(first, records[at - 1]))
    return undefined
  return subjectOf(group(records, at), lead)
}

// --- internal ---

/** A subject stands in the middle like the type above it, where the look is known. */
function leavesTheMiddle({hints}: ParagraphRecord, above: ParagraphRecord | undefined): boolean {
  return above?.hints.align === 'center' && hints.align !== 'center'
}

function group(records: ParagraphRecord[], at: number): ParagraphRecord[] {
  const lines = [records[at]!]
  for (const record of records.slice(at + 1)) {
    const text = textOf(record)
    // Capitals below small letters name who decides.
    if (record.gapBefore > 0 || !isSubjectLine(text, longestLine) || isUpper(text) !== isUpper(textOf(lines[0]!))) break
    lines.push(record)
  }
  return lines
}

function isSubjectLine(text: string, longest: number): boolean {
  if (text.length > longest || /[.:;]$/.test(text) || isOrnament(text)) return false
  if (readLabel(text) || readMark(text, 0) || readCodeLine(text, 0) || readPlaceDate(text, 0) || readTypeLine(text))
    return false
  return !/^(?:Kính (?:gửi|trình)|Căn cứ|-)\s/.test(text)
}

function subjectOf(records: ParagraphRecord[], lead: string): Reading {
  const subject = [lead, ...records.map(textOf)].filter(Boolean).join(' ')
  return {front: {subject}, used: records.length, remarks: [found('subject', linesOf(records), subject)]}
}
