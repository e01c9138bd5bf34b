import {readLabel} from '../../core/markdown/labels.ts'
import {type ParagraphRecord, textOf} from '../record.ts'
import {doubtful, found, normalised, type Remark} from '../remark.ts'
import {readCodeLine} from './code-line.ts'
import {readMark} from './marks.ts'
import {readOrganLines} from './organ-lines.ts'
import {readPlaceDate} from './place-date.ts'
import {type Front, isOrnament, isUpper} from './reading.ts'
import {readLetterSubject} from './subject.ts'
import {readTypeLine, typeOfNotation} from './type-line.ts'

/** The head of the first page, as far as the text has it. */
export interface Header {
  front: Front
  used: number
  /** what follows the type's name on its line */
  afterType: string
  /** lines that no field holds: they stay in the text */
  unplaced: ParagraphRecord[]
  remarks: Remark[]
}

/** Read everything down to the last line that only a header has: number, place and date, or the type's name. */
export function readHeader(records: ParagraphRecord[]): Header {
  const end = headerEnd(records)
  const header: Header = {front: {}, used: end, afterType: '', unplaced: [], remarks: []}
  const organs: ParagraphRecord[] = []
  let stars = 0
  for (let at = 0; at < end; ) {
    const record = records[at]!
    const text = textOf(record)
    const reading =
      readMark(text, record.line) ??
      readCodeLine(text, record.line) ??
      readPlaceDate(text, record.line) ??
      readLetterSubject(records, at)
    const typeLine = reading ? undefined : readTypeLine(text)
    if (reading) take(header, reading.front, reading.remarks)
    else if (typeLine) {
      take(header, {type: typeLine.type.slug}, [found('type', [record.line], typeLine.type.slug)])
      header.afterType = typeLine.rest
    } else if (isOrnament(text)) {
      stars += 1
      if (stars > 1) header.remarks.push(normalised('ornament', [record.line], text))
    } else if (isUpper(text) && !isNational(text)) organs.push(record)
    else if (isUnledSubject(header, records, at)) takeSubject(header, record)
    else if (!isNational(text)) header.unplaced.push(record)
    at += reading?.used ?? 1
  }
  const {front, remarks} = readOrganLines(organs)
  take(header, front, remarks)
  header.remarks.push(...header.unplaced.map(record => doubtful('unplaced-header', [record.line], textOf(record))))
  return header
}

// --- internal ---

/** `CỘNG HÒA …`, its motto, `ĐẢNG CỘNG SẢN VIỆT NAM`: the profile prints them. */
function isNational(text: string): boolean {
  return /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc)$/i.test(
    text
  )
}

const longestHeader = 40

function take(header: Header, front: Front, remarks: Remark[]): void {
  Object.assign(header.front, front)
  header.remarks.push(...remarks)
}

/** HD 36 gave a letter's subject no lead word: it stands right below the number, on one line or several. */
function isUnledSubject({front}: Header, records: ParagraphRecord[], at: number): boolean {
  if (!front.codeNotation || typeOfNotation(front.codeNotation, true)?.type !== 'cong-van') return false
  const above = records[at - 1]
  if (!above || isNational(textOf(records[at]!))) return false
  return readCodeLine(textOf(above), above.line) !== undefined || Boolean(front.subject?.endsWith(textOf(above)))
}

function takeSubject(header: Header, record: ParagraphRecord): void {
  const subject = [header.front.subject, textOf(record)].filter(Boolean).join(' ')
  take(header, {subject}, [found('subject', [record.line], subject)])
}

function headerEnd(records: ParagraphRecord[]): number {
  let end = 0
  for (const [index, record] of records.slice(0, longestHeader).entries()) {
    const text = textOf(record)
    if (isBody(text)) break
    if (readTypeLine(text)) return index + 1
    if (isNational(text) || isOrnament(text) || readCodeLine(text, record.line) || readPlaceDate(text, record.line))
      end = index + 1
  }
  return end
}

function isBody(text: string): boolean {
  return text.length > 250 || readLabel(text) !== undefined || /^(?:Kính (?:gửi|trình)|Căn cứ\s|-\s)/.test(text)
}
