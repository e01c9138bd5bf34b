import {findType} from '../../core/model/types/index.ts'
import {type BlockRecord, type ParagraphRecord, textOf} from '../record.ts'
import {doubtful, found, type Remark} from '../remark.ts'
import {readAddressees} from './addressees.ts'
import {type Enacting, readEnacting} from './enacting.ts'
import {readHeader} from './header.ts'
import {readPlaceDate} from './place-date.ts'
import {type Front, isOrnament, type Reading} from './reading.ts'
import {readAuthorLine, readLetterSubject, readSubject} from './subject.ts'
import {startsWithType, typeOfNotation} from './type-line.ts'

/** All that stands before the body, and the body's blocks. */
export interface Opening {
  front: Front
  body: BlockRecord[]
  enacting?: Enacting
  remarks: Remark[]
}

/** Read header, type, subject, addressees and legal bases, each where the form of the trade has it. */
export function readOpening(blocks: BlockRecord[]): Opening {
  const records = leadingParagraphs(blocks)
  const header = readHeader(records)
  const front: Front = {...header.front}
  const remarks = [...header.remarks]
  let at = header.used
  const take = (reading: Reading | undefined) => {
    if (!reading) return
    Object.assign(front, reading.front)
    remarks.push(...reading.remarks)
    at += reading.used
  }
  const type = typeFor(front, records, header.used)
  if (type) remarks.push(...type.remarks)
  front.type ??= type?.type
  const lead = /^CỦA\s/.test(header.afterType) ? '' : header.afterType
  if (lead !== header.afterType) front.authorLine = header.afterType
  const titled = header.front.type !== undefined
  if (titled) {
    take(readAuthorLine(records, at))
    take(readSubject(records, at, lead))
  } else if (header.used > 0 && !front.subject && records[at]) {
    take(readLetterSubject(records, at) ?? unledSubject(front, records, at))
    const below = records[at]
    take(below && readPlaceDate(textOf(below), below.line))
  }
  while (records[at] && header.used > 0 && isOrnament(textOf(records[at]!))) at += 1
  take(readAddressees(records, at))
  const enacting = titled ? readEnacting(records, at) : undefined
  take(enacting)
  return {front, body: [...header.unplaced, ...blocks.slice(at)], enacting, remarks}
}

// --- internal ---

function leadingParagraphs(blocks: BlockRecord[]): ParagraphRecord[] {
  const paragraphs: ParagraphRecord[] = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph') break
    paragraphs.push(block)
  }
  return paragraphs
}

/** The type where no line names it: by the symbol, by the manner of a letter, or by the first words. */
function typeFor(
  front: Front,
  records: ParagraphRecord[],
  headerEnd: number
): {type: string; remarks: Remark[]} | undefined {
  if (front.type) return undefined
  const bySymbol = front.codeNotation ? typeOfNotation(front.codeNotation, front.subject !== undefined) : undefined
  if (bySymbol) {
    const {type, isCertain} = bySymbol
    return {type, remarks: [isCertain ? found('type', [], type) : doubtful('type-proposed', [], type)]}
  }
  const addressed = records.slice(headerEnd, headerEnd + 6).find(record => /^Kính gửi/i.test(textOf(record)))
  if (addressed) return {type: 'cong-van', remarks: [doubtful('type-proposed', [addressed.line], 'cong-van')]}
  const first = records[headerEnd]
  const named = first && startsWithType(textOf(first))
  return named && {type: named.type.slug, remarks: [doubtful('type-proposed', [first.line], named.type.slug)]}
}

/** HD 36 gave a letter's subject no lead word: then it is the group between number and addressees. */
function unledSubject(front: Front, records: ParagraphRecord[], at: number): Reading | undefined {
  if (!front.type || findType(front.type)?.layout !== 'letter') return undefined
  const reading = readSubject(records, at, '')
  const next = reading && records[at + reading.used]
  return next && /^Kính gửi|ngày.*tháng.*năm/i.test(textOf(next)) ? reading : undefined
}
