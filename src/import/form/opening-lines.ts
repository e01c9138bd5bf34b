import type {WordRole} from '../../core/checker/word-form.ts'
import {readCodeLine} from '../classify/code-line.ts'
import {itemText} from '../classify/dash.ts'
import {readMark} from '../classify/marks.ts'
import {readPlaceDate} from '../classify/place-date.ts'
import {type Front, isOrnament, isUpper} from '../classify/reading.ts'
import {readTypeLine} from '../classify/type-line.ts'
import {type BlockRecord, type ParagraphRecord, textOf} from '../record.ts'
import {wordsOf} from '../words.ts'
import type {NamedLine} from './named-line.ts'

/** What each line above the text is: the classifier knows the fields, and the order of the trade tells the rest. */
export function nameOpeningLines(blocks: readonly BlockRecord[], front: Front): NamedLine[] {
  const lines: NamedLine[] = []
  let isTitled = false
  for (const record of blocks) {
    if (record.kind !== 'paragraph') continue
    const text = textOf(record)
    const above = lines.at(-1)
    if (isOrnament(text)) {
      if (above) above.below ??= text
      continue
    }
    const role = roleOf(record, text, {front, above: above?.role, isTitled})
    isTitled ||= role === 'type-name'
    lines.push({record, ...(role && {role})})
  }
  return withOrgan(lines)
}

// --- internal ---

/** A name that is not in capitals is no organ for the classifier; but what stands right above the number is one, and its parent above it. */
function withOrgan(lines: NamedLine[]): NamedLine[] {
  const number = lines.findIndex(({role}) => role === 'number')
  const name = number - 1
  if (!lines[name] || lines[name].role) return lines
  return lines.map((line, index): NamedLine => {
    if (index === name) return {...line, role: 'organ'}
    return line.role === 'organ' ? {...line, role: 'parent-organ'} : line
  })
}

interface Seen {
  front: Front
  above: WordRole | undefined
  /** the name of the type stood above */
  isTitled: boolean
}

function roleOf(record: ParagraphRecord, text: string, seen: Seen): WordRole | undefined {
  return headRole(record, text, seen) ?? subjectRole(text, seen) ?? lowerRole(record, text, seen)
}

function headRole(
  {line}: ParagraphRecord,
  text: string,
  {front: {organName = [], parentOrganName}, isTitled}: Seen
): WordRole | undefined {
  if (/^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/i.test(text)) return 'national'
  if (/^Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc$/i.test(text)) return 'motto'
  if (readMark(text, line)) return undefined
  if (readCodeLine(text, line)) return 'number'
  if (readPlaceDate(text, line)) return 'place-date'
  // Below the title the same name says who decides.
  if (isTitled) return undefined
  if (organName.includes(text)) return 'organ'
  return isUpper(text) && parentOrganName?.includes(text) ? 'parent-organ' : undefined
}

function subjectRole(text: string, {front, above, isTitled}: Seen): WordRole | undefined {
  const {type, authorLine, subject} = front
  if (!isTitled && readTypeLine(text)?.type.slug === type) return 'type-name'
  if (isTitled && text === authorLine) return 'author-line'
  if (subject === undefined || !isPartOf(text, subject)) return undefined
  if (isTitled) return above === 'type-name' || above === 'author-line' || above === 'subject' ? 'subject' : undefined
  return above === 'number' || above === 'letter-subject' || /^(?:V\/v|về việc)\s/i.test(text)
    ? 'letter-subject'
    : undefined
}

/** Addressees, legal bases, and who decides. */
function lowerRole(record: ParagraphRecord, text: string, {front, above, isTitled}: Seen): WordRole | undefined {
  if (/^Kính (?:gửi|trình)/i.test(text)) return 'addressees-word'
  if (front.to?.some(name => isPartOf(name, itemText(record)))) return 'addressee'
  if (/^[-–\s]*(?:Căn cứ|Xét|Theo đề nghị của)\s/.test(text)) return 'legal-basis'
  if (!isTitled || !isUpper(text)) return undefined
  if (/QUYẾT (?:ĐỊNH|NGHỊ)\s*:?$/.test(text)) return 'verb-line'
  return above === 'verb-line' ? undefined : 'authority-line'
}

/** Whether all words of a line stand in the same order in a text. */
function isPartOf(line: string, text: string): boolean {
  const part = wordsOf(line).join(' ')
  return part !== '' && ` ${wordsOf(text).join(' ')} `.includes(` ${part} `)
}
