import type {z} from 'zod'
import type {Place} from '../diagnostic.ts'
import type {Fault} from '../markdown/fault.ts'
import type {YamlData} from '../markdown/yaml.ts'
import {describeValue} from '../model/read-issue.ts'
import {parseNumber, parsePercent} from '../vietnamese/numbers.ts'
import {factSchema} from './fact-schema.ts'
import type {DataFact} from './facts.ts'
import {inferKind} from './kind.ts'
import {parseUnit, type Unit} from './unit.ts'
import {dataFault, issueFaults} from './yaml-issues.ts'

/** A facts file as it was parsed, and as it stands. */
export interface FactsText {
  yaml: YamlData
  places: ReturnType<YamlData['entryPlaces']>
  /** none where no number in it could be meant otherwise */
  lines: readonly string[]
}

/** A fact without the file around it. */
export type BareFact = DataFact extends infer Fact
  ? Fact extends DataFact
    ? Omit<Fact, 'file' | 'place'>
    : never
  : never

/** Read one entry of a facts file; where it is no fact the faults say why. */
export function readFact(name: string, entry: unknown, text: FactsText): {fact?: BareFact; faults: Fault[]} {
  const isMap = typeof entry === 'object' && entry !== null && !Array.isArray(entry)
  const {data, error} = factSchema.safeParse(isMap ? entry : {value: entry ?? null})
  const {yaml} = text
  if (data) return readDescribed(name, data, isMap ? [name, 'value'] : [name], text)
  if (!isMap) return {faults: [dataFault(yaml.placeOf([name]), [name], describeValue(entry), wantedFact)]}
  const names = Object.keys(factSchema.shape)
  return {faults: error.issues.flatMap(issue => issueFaults(issue, [name, ...issue.path], yaml, names))}
}

// --- internal ---

type Quantity = {type: 'number'; value: number; unit?: Unit} | {type: 'text'; value: string}

const wantedFact = 'number | string | object'

function readDescribed(
  name: string,
  {value, formula, unit: unitText, kind, ...notes}: z.infer<typeof factSchema>,
  path: string[],
  {yaml, lines}: FactsText
): {fact?: BareFact; faults: Fault[]} {
  const unit = unitText === undefined ? undefined : parseUnit(unitText)
  if (formula !== undefined && value === undefined) return {fact: {...notes, formula, unit, kind}, faults: []}
  if (formula !== undefined || value === undefined)
    return {faults: [dataFault(yaml.placeOfKey([name]), [name], undefined, 'value | formula')]}
  const quantity = readQuantity(value, unit, kind !== undefined)
  if (!quantity) return {faults: [dataFault(yaml.placeOf(path), path, describeValue(value), 'number')]}
  const faults = typeof value === 'number' && lines.length > 0 ? groupedFaults(yaml.placeOf(path), lines) : []
  if (quantity.type === 'text') return {fact: {...notes, value: quantity.value}, faults}
  const {value: number, unit: ownUnit} = quantity
  return {fact: {...notes, value: number, unit: ownUnit, kind: kind ?? inferKind(ownUnit, number)}, faults}
}

/**
 * A number stays one. Text is a number where a unit or kind says so, or where it is written as Vietnamese numbers are and no other
 * text is: `35,08`, `35,08%`, `1.234.567`. Digits alone in quotes stay text: a telephone number, a year.
 */
function readQuantity(value: number | string, unit: Unit | undefined, hasKind: boolean): Quantity | undefined {
  if (typeof value === 'number') return {type: 'number', value, unit}
  const percent = parsePercent(value)
  if (percent !== undefined && (!unit || unit.relative === 'percent'))
    return {type: 'number', value: percent, unit: unit ?? parseUnit('%')}
  const number = parseNumber(value)
  if (number !== undefined && (unit || hasKind || /[.,]/.test(value))) return {type: 'number', value: number, unit}
  return unit || hasKind ? undefined : {type: 'text', value}
}

/** `17.239` is 17,239 in YAML: who writes it in Vietnamese means 17 239 nearly always. */
function groupedFaults(place: Place, lines: readonly string[]): Fault[] {
  const source = lines[place.line - 1]?.slice(place.column - 1, place.endColumn - 1) ?? ''
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(source)) return []
  return [{kind: 'grouped-number', place, actual: source, expected: source.replace('.', '')}]
}
