import {hiddenCharacters} from '../markdown/hidden-characters.ts'
import {isCalendarDay, parseShortDate} from '../vietnamese/dates.ts'
import {parseNumber} from '../vietnamese/numbers.ts'
import type {Cell, FieldType} from './table.ts'
import type {FieldSchema} from './table-schema.ts'
import {parseUnit} from './unit.ts'

/** Why a cell has no value of its type: what was wanted. */
export class BadCell {
  readonly expected: string

  constructor(expected: string) {
    this.expected = expected
  }
}

/** Reads a raw cell as a value of its field's type; undefined where it is empty. */
export type CellReader = (raw: unknown) => Cell | BadCell

/** How cells of a field are read. Text in number fields is read as Vietnamese numbers unless the field states another decimal sign. */
export function cellReader(field: FieldSchema, missingValues: readonly string[] = []): CellReader {
  const missing = new Set(['', ...missingValues])
  const isShare = field.unit !== undefined && parseUnit(field.unit)?.relative !== undefined
  const read = readers[field.type]({isShare, decimalChar: field.decimalChar ?? ','})
  return raw => {
    if (raw === undefined || raw === null) return undefined
    if (typeof raw !== 'string') return typeof raw === 'object' ? new BadCell(wanted[field.type]) : read(raw)
    const text = raw.trim()
    if (missing.has(text)) return undefined
    return text.length > longestCell ? new BadCell(`length ≤ ${longestCell}`) : read(text)
  }
}

// --- internal ---

/** A cell of a paper's table holds words, not a book. */
const longestCell = 10_000

interface Notation {
  isShare: boolean
  decimalChar: ',' | '.'
}

const wanted: Record<FieldType, string> = {
  integer: 'int',
  number: 'number',
  string: 'string',
  date: '2026-06-15',
  year: 'year',
  boolean: 'boolean'
}

const readers: Record<FieldType, (notation: Notation) => CellReader> = {
  integer: notation => raw => {
    const number = readNumber(raw, notation)
    return Number.isSafeInteger(number) ? number : new BadCell(wanted.integer)
  },
  number: notation => raw => readNumber(raw, notation) ?? new BadCell(wanted.number),
  string: () => raw => {
    const text = String(raw).normalize('NFC')
    return hiddenCharacters.test(text) ? new BadCell('no-hidden') : text
  },
  date: () => raw => readDate(String(raw)) ?? new BadCell(wanted.date),
  year: () => raw => (/^[12]\d{3}$/.test(String(raw)) ? Number(raw) : new BadCell(wanted.year)),
  boolean: () => raw => truth.get(String(raw).toLowerCase()) ?? new BadCell(wanted.boolean)
}

const truth: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['có', true],
  ['false', false],
  ['0', false],
  ['không', false]
])

function readNumber(raw: unknown, {isShare, decimalChar}: Notation): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined
  if (typeof raw !== 'string') return undefined
  const text = isShare && raw.endsWith('%') ? raw.slice(0, -1).trimEnd() : raw
  const number = parseNumber(decimalChar === ',' ? text : swapSigns(text))
  return number !== undefined && Number.isFinite(number) ? number : undefined
}

/** `1,234.5` ↔ `1.234,5` */
function swapSigns(text: string): string {
  return text.replace(/[.,]/g, sign => (sign === '.' ? ',' : '.'))
}

function readDate(text: string): string | undefined {
  return isCalendarDay(text) ? text : parseShortDate(text)
}
