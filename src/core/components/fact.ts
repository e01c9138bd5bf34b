import {z} from 'zod'
import {displayValue} from '../data/display.ts'
import type {Origin} from '../data/value.ts'
import {field} from '../model/field.ts'
import {valueElement} from '../official/bound-value.ts'
import {sourceWords} from '../official/data-caption.ts'
import {scalarValue} from './attribute-values.ts'
import {unfit} from './columns.ts'
import {defineComponent} from './component.ts'

const attributes = z.strictObject({
  of: field('Số liệu', 'Số liệu hoặc công thức, ví dụ {thon.tong}.', scalarValue)
})

/** A value in the text with its source as a note. */
export const fact = defineComponent({
  name: 'Fact',
  title: {vi: 'Số liệu có nguồn', en: 'Fact with its source'},
  description: {
    vi: 'Một số liệu trong câu kèm nguồn ghi thành chú thích.',
    en: 'A value in the text with its source as a note.'
  },
  example: 'Xã có <Fact of={dia_ban.khong_ma_tuy} /> thôn không có ma tuý.',
  place: 'inline',
  attributes,
  problems({of}) {
    return sourcesOf(of.origins).length > 0
      ? []
      : [{attribute: 'of', actual: String(of.value), why: unfit('no-source')}]
  },
  render({of}, {book, note, written}) {
    const sources = sourcesOf(of.origins)
    const value = valueElement(displayValue(of, book), of, written('of'))
    return sources.length > 0 ? [value, note(`Nguồn: ${sources.join('; ')}.`)] : [value]
  }
})

// --- internal ---

/** Each source once, with its day and what the file notes about the figure. */
function sourcesOf(origins: readonly Origin[]): string[] {
  return [...new Set(origins.flatMap(origin => sourceWords(origin) ?? []))]
}
