import {type Copy, copyForms} from '../../core/model/copy.ts'
import {slugOf} from '../../core/vietnamese/fold.ts'
import {type ParagraphRecord, textOf} from '../record.ts'
import {isCopyMark} from './marks.ts'
import {readPlaceDate} from './place-date.ts'
import {isOrnament, isUpper} from './reading.ts'

/** The lines above recipients and signature of a copy. */
export interface CopyHead extends Pick<Copy, 'form' | 'codeNumber' | 'issuedDate' | 'place' | 'recipients'> {
  /** all lines that name the organ, the parent's too */
  organName: string
  /** of the organ, as it stands in the number */
  symbol: string
  used: number
}

/** The second head of a State copy, or the stamp of a Party one (NĐ 30 PL I, III; HD 05 III); nothing where a line is neither's. */
export function readCopyHead(records: readonly ParagraphRecord[]): CopyHead | undefined {
  const lines = records.slice(0, mostLines).map(textOf)
  const end = lines.findIndex(text => kindOf(text) === undefined)
  const read = lines.slice(0, end < 0 ? lines.length : end)
  // A stamp holds no list, and its organ is the only line of capitals that stands below its title.
  const isStamp = read.some(text => stampTitle.test(text))
  const used = isStamp ? read.findIndex(text => stampRecipients.test(text)) + 1 : read.length
  const own = read.slice(0, used)
  const form = formOf(own)
  const number = own.map(text => codeLine.exec(text)).find(match => match !== null)
  if (!form || !number) return undefined
  const {place, issuedDate} = own.map(text => readPlaceDate(text, 0)?.front).find(front => front !== undefined) ?? {}
  const recipients = own.map(text => stampRecipients.exec(text)?.[1]).find(text => text !== undefined)
  const [, digits = '', symbol = ''] = number
  return {
    form,
    organName: own.filter(text => kindOf(text) === 'organ').join(' '),
    symbol,
    ...(Number(digits) > 0 && {codeNumber: Number(digits)}),
    ...(issuedDate && {issuedDate}),
    ...(place && {place}),
    ...(isStamp && recipients && {recipients: recipients.split(/;\s*/)}),
    used
  }
}

// --- internal ---

const mostLines = 16
const stampTitle = /^BẢN SAO VĂN BẢN$/
const stampForm = /^Hình thức sao\s*:\s*(.+)$/i
const stampRecipients = /^Nơi nhận\s*:\s*(.*)$/i
// "Số: 26/SY-UBND", "Số 14-BS/ĐU", and a blank for the number
const codeLine = /^Số\s*:?\s*([\d\s.…_]*)[-/]\s*\p{Lu}[\p{L}\d]*\s*[-/]\s*(\S.*)$/u

type LineKind = 'title' | 'form' | 'number' | 'date' | 'recipients' | 'rule' | 'organ'

function kindOf(text: string): LineKind | undefined {
  if (isCopyMark(text)) return 'title'
  if (stampForm.test(text)) return 'form'
  if (codeLine.test(text)) return 'number'
  if (readPlaceDate(text, 0)) return 'date'
  if (stampRecipients.exec(text)?.[1]) return 'recipients'
  if (isOrnament(text)) return 'rule'
  return isUpper(text) && text.length < 160 ? 'organ' : undefined
}

function formOf(lines: readonly string[]): Copy['form'] | undefined {
  const slugs = lines.flatMap(text => [stampForm.exec(text)?.[1] ?? (isCopyMark(text) ? text : [])].flat().map(slugOf))
  return copyForms.find(form => slugs.includes(form))
}
