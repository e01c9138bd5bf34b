import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Table} from '../data/table.ts'
import {shortDate} from '../vietnamese/dates.ts'

/** What a paper counts through: tables and charts have numbers of their own. */
export type Numbered = 'Bảng' | 'Biểu đồ'

/** The line above a table or below a chart: `Bảng 1. Dân số các thôn`; nothing where the author wrote none. */
export function captionText(
  word: Numbered,
  number: number | undefined,
  caption: string | undefined
): string | undefined {
  return caption === undefined ? undefined : `${word} ${number ?? 1}. ${caption}`
}

/** Caption and unit of a table in its own `<caption>`; nothing where there is neither. */
export function dataCaption(caption: string | undefined, unit: string | undefined): Element[] {
  const lines = [
    ...(caption ? [h('span', {className: ['caption-text']}, caption)] : []),
    ...(unit ? [h('span', {className: ['unit-line']}, `Đơn vị tính: ${unit}`)] : [])
  ]
  // The space keeps the words of the two apart where style sheets do not reach.
  return lines.length > 0
    ? [
        h(
          'caption',
          lines.flatMap((line, index) => (index > 0 ? [' ', line] : [line]))
        )
      ]
    : []
}

/** Who answers for the figures, and on which day they held: `Nguồn: Công an xã, số liệu đến ngày 15/6/2026.` */
export function sourceLine(table: Pick<Table, 'source' | 'asOf'>): string | undefined {
  const words = sourceWords(table)
  return words && `Nguồn: ${words}.`
}

/** A source with its day: `Công an xã, số liệu đến ngày 15/6/2026`; nothing where nobody is named. */
export function sourceWords({source, asOf}: Pick<Table, 'source' | 'asOf'>): string | undefined {
  return source && `${source.replace(/\.$/, '')}${asOf ? `, số liệu đến ngày ${shortDate(asOf)}` : ''}`
}
