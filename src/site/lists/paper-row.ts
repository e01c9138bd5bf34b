import {escapeMarkup} from './markup.ts'

/** One line of a list, ready to show: plain data, written on the server and in the browser alike. */
export interface PaperRow {
  /** link to the paper from the top of the site */
  link: string
  code: string
  /** ISO, for machines; absent in an undated draft */
  day?: string
  /** `15/6/2026` */
  date: string
  type: string
  subject: string
  organ: string
  /** what a reader must know of it: a status other than issued, urgency, circulation */
  marks: string[]
}

/** A row of the table of papers in two parts: the way to the top of the site stands between them. */
export function writePaperRow(row: PaperRow): [before: string, after: string] {
  const date = row.day === undefined ? escapeMarkup(row.date) : `<time datetime="${row.day}">${row.date}</time>`
  const marks = row.marks.map(mark => ` <span class="mark">${escapeMarkup(mark)}</span>`).join('')
  return [
    `<tr><th scope="row" class="code">${escapeMarkup(row.code)}</th><td class="day">${date}</td>` +
      `<td class="kind">${escapeMarkup(row.type)}</td><td class="about"><a href="`,
    `${escapeMarkup(row.link)}">${escapeMarkup(row.subject)}</a>${marks}</td>` +
      `<td class="issuer">${escapeMarkup(row.organ)}</td></tr>`
  ]
}
