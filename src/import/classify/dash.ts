import {dropStart, type ParagraphRecord, plainText, type Run, textOf} from '../record.ts'

const dash = /^\s*[-–—•]\s*(?=[\p{L}\p{N}"“‘(])/u

/** What follows the dash that a paragraph begins with. */
export function afterDash(record: ParagraphRecord): Run[] | undefined {
  const mark = dash.exec(plainText(record.runs))?.[0]
  return mark === undefined ? undefined : dropStart(record.runs, mark.length)
}

/** The text of an item of a list, its dash left out. */
export function itemText(record: ParagraphRecord): string {
  return textOf(record).replace(dash, '')
}

/** Whether the dash is another sign than the hyphen of the trade. */
export function hasOtherDash(record: ParagraphRecord): boolean {
  return /^\s*[–—•]/.test(plainText(record.runs))
}
