import type {Message} from '../diagnostic.ts'
import type {Fact} from '../profiles/profile.ts'

/** Below these differences nothing is said: Word counts in half points and twips. */
export const tolerance = {points: 0.25, mm: 0.5} as const

/** Whether a measure is lawful: the value itself, or inside of its range or among its choices. */
export function fitsFact(measure: number, {value, range, choices}: Fact<number>, slack: number): boolean {
  const near = (wanted: number) => Math.abs(measure - wanted) <= slack
  if (choices) return choices.some(near)
  return range ? measure >= range[0] - slack && measure <= range[1] + slack : near(value)
}

/** What a fact allows, e.g. `13–14 pt`, `10 / 12,7 mm`, `≥ 6 pt`. */
export function lawfulText({value, range, choices}: Fact<number>, unit: string): string {
  if (choices) return `${choices.map(wordNumber).join(' / ')} ${unit}`
  return range ? boundsText(range, unit) : measureText(value, unit)
}

/** `13–14 pt`, or `≥ 6 pt` where there is no upper end. */
export function boundsText([least, most]: [number, number], unit: string): string {
  if (most === Number.POSITIVE_INFINITY) return `≥ ${measureText(least, unit)}`
  return least === most ? measureText(least, unit) : `${wordNumber(least)}–${wordNumber(most)} ${unit}`
}

/** A measure as a clerk writes it, e.g. `12,7 mm`. */
export function measureText(value: number, unit: string): string {
  return `${wordNumber(value)} ${unit}`
}

/** Words for values that have a name, in both languages. */
export const valueWords: Record<string, Message> = {
  bold: {vi: 'đậm', en: 'bold'},
  regular: {vi: 'không đậm', en: 'regular'},
  italic: {vi: 'nghiêng', en: 'italic'},
  upright: {vi: 'đứng', en: 'upright'},
  upper: {vi: 'in hoa', en: 'capitals'},
  'as-typed': {vi: 'in thường', en: 'small letters'},
  left: {vi: 'căn trái', en: 'aligned left'},
  right: {vi: 'căn phải', en: 'aligned right'},
  center: {vi: 'căn giữa', en: 'centred'},
  justify: {vi: 'căn đều hai lề', en: 'justified'},
  'left-column': {vi: 'cột trái', en: 'left column'},
  'right-column': {vi: 'cột phải', en: 'right column'}
}

// --- internal ---

function wordNumber(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',')
}
