import {type ParagraphRecord, textOf} from '../record.ts'
import {doubtful, found, type Remark} from '../remark.ts'
import {afterDash, itemText} from './dash.ts'
import type {Reading} from './reading.ts'

/** Whether the paragraph is the label of the list of recipients. */
export function isRecipientsLabel(record: ParagraphRecord): boolean {
  return /^Nơi nhận\s*(?::|$)/i.test(textOf(record)) && textOf(record).length < 200
}

/** The list under `Nơi nhận:`, its archive line and the drafter's mark; end marks are settled later. */
export function readRecipients(records: ParagraphRecord[]): Reading {
  const rest = textOf(records[0]!).replace(/^Nơi nhận\s*:?\s*/i, '')
  const items = rest ? [{text: rest.replace(/^[-–]\s*/, ''), line: records[0]!.line}] : []
  const dashed = records[1] !== undefined && afterDash(records[1]) !== undefined
  let used = 1
  for (const record of records.slice(1)) {
    if (!(dashed ? afterDash(record) : /[,;.]$/.test(textOf(record)) && textOf(record).length < 150)) break
    items.push({text: itemText(record), line: record.line})
    used += 1
  }
  const archive = items.findLast(item => archivePlace(item.text) !== undefined)
  const recipients = items.filter(item => item !== archive)
  const drafter = archive && records[used] ? drafterOf(records[used]!) : undefined
  const remarks: Remark[] = []
  if (recipients.length > 0)
    remarks.push({
      ...found(
        'recipients',
        recipients.map(item => item.line),
        String(recipients.length)
      ),
      count: recipients.length
    })
  if (archive) remarks.push(found('archive', [archive.line], archivePlace(archive.text)?.replace(/[\s.,;]+$/, '')))
  const bare = recipients.find(item => /^Lưu[\s.,;:/]*$/.test(item.text))
  if (bare) remarks.push(doubtful('archive-empty', [bare.line]))
  if (drafter) remarks.push(found('drafter', [records[used]!.line], drafter))
  return {
    front: {
      ...(recipients.length > 0 && {recipients: recipients.map(item => item.text)}),
      ...(archive && {archive: archivePlace(archive.text)}),
      ...(drafter && {drafter})
    },
    used: used + (drafter ? 1 : 0),
    remarks
  }
}

// --- internal ---

/** What follows "Lưu"; nothing where only the word stands there. */
function archivePlace(text: string): string | undefined {
  return /^Lưu\s*:?\s+([\p{L}\p{N}(].*)$/u.exec(text)?.[1] ?? /^Lưu:\s*([\p{L}\p{N}(].*)$/u.exec(text)?.[1]
}

/** e.g. `NguyenVanAn-26`, `PL.(300)`. */
function drafterOf(record: ParagraphRecord): string | undefined {
  const text = textOf(record)
  return /^[\p{L}.]+[-.(][\p{L}\d.()-]*\d[)\p{L}\d]*$/u.test(text) ? text : undefined
}
