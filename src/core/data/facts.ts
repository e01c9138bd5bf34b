import type {z} from 'zod'
import type {Place} from '../diagnostic.ts'
import type {Fault} from '../markdown/fault.ts'
import {readYaml} from '../markdown/yaml.ts'
import type {AccessLevel} from '../model/access-level.ts'
import {describeValue} from '../model/read-issue.ts'
import {capFaults} from './cap-faults.ts'
import type {DataCheck} from './checks.ts'
import {dataNameOf, isDataName, suggestName} from './data-name.ts'
import {checkSchema, factsMetaSchema} from './fact-schema.ts'
import {type FactsText, readFact} from './read-fact.ts'
import type {Unit} from './unit.ts'
import type {QuantityKind} from './value.ts'
import {dataFault, issueFaults} from './yaml-issues.ts'

interface FactNotes {
  unit?: Unit
  /** of a number always, of a derived fact only where the file states it */
  kind?: QuantityKind
  title?: string
  /** ISO day */
  asOf?: string
  source?: string
  note?: string
  access?: AccessLevel
  /** its audience may not see it, see `hideData` */
  hidden?: true
  /** e.g. `data/dia-ban.facts.yaml` */
  file: string
  /** where its name stands in the file */
  place?: Place
}

/** A named quantity with where it comes from: a value, or the text of a formula over other data. */
export type DataFact = FactNotes &
  ({value: number | string; formula?: undefined} | {formula: string; value?: undefined})

/** A facts file as a whole, as it describes itself in `_meta`. */
export interface FactsFile extends z.infer<typeof factsMetaSchema> {
  /** in formulas: `dia_ban` */
  name: string
  file: string
  /** its audience may not see it, see `hideData` */
  hidden?: true
}

/** What a facts file holds; bad entries are left out. */
export interface FactsRead {
  facts: Map<string, DataFact>
  checks: DataCheck[]
  about: FactsFile
  faults: Fault[]
}

/**
 * Read one facts file: a map from names to facts, each a bare value (`tong: 21`) or described (`tong: {value: 21, unit: thôn}`,
 * `ty_le: {formula: "share(thon.ngheo, thon.tong)"}`). Two keys are kept for the file itself: `_meta` (title, source, asOf, note;
 * facts that state no source or day have those) and `checks` (a list of `{that, message}`).
 */
export function readFacts(file: string, text: string): FactsRead {
  const yaml = readYaml(text)
  const read: FactsRead = {
    facts: new Map(),
    checks: [],
    about: {name: dataNameOf(file), file},
    faults: [...yaml.faults]
  }
  const entries = isRecord(yaml.value) ? Object.entries(yaml.value) : []
  if (yaml.value !== undefined && yaml.value !== null && !isRecord(yaml.value))
    read.faults.push(dataFault(yaml.placeOf([]), [], describeValue(yaml.value), 'key: value'))
  const lines = /\d\.\d{3}/.test(text) ? text.split('\n') : []
  const source: FactsText = {yaml, places: yaml.entryPlaces(), lines}
  for (const [name, entry] of entries) if (name === '_meta') readMeta(entry, source, read)
  for (const [name, entry] of entries) {
    if (name === 'checks') readChecks(entry, source, read)
    else if (name !== '_meta') readEntry(name, entry, source, read)
  }
  return {...read, faults: capFaults(read.faults).map(fault => ({...fault, file}))}
}

// --- internal ---

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readMeta(entry: unknown, {yaml}: FactsText, {about, faults}: FactsRead): void {
  const parsed = factsMetaSchema.safeParse(entry)
  const names = Object.keys(factsMetaSchema.shape)
  if (parsed.success) Object.assign(about, parsed.data)
  else faults.push(...parsed.error.issues.flatMap(issue => issueFaults(issue, ['_meta', ...issue.path], yaml, names)))
}

function readChecks(entry: unknown, {yaml}: FactsText, {checks, about, faults}: FactsRead): void {
  if (!Array.isArray(entry)) faults.push(dataFault(yaml.placeOf(['checks']), ['checks'], describeValue(entry), 'array'))
  const names = Object.keys(checkSchema.shape)
  for (const [index, check] of (Array.isArray(entry) ? entry : []).entries()) {
    const path = ['checks', index]
    const {data, error} = checkSchema.safeParse(check)
    if (data) checks.push({...data, file: about.file, place: yaml.placeOf([...path, 'that'])})
    else faults.push(...error.issues.flatMap(issue => issueFaults(issue, [...path, ...issue.path], yaml, names)))
  }
}

function readEntry(name: string, entry: unknown, text: FactsText, {facts, about, faults}: FactsRead): void {
  const place = text.places.get(name)?.key ?? text.yaml.placeOf([name])
  if (!isDataName(name)) faults.push(dataFault(place, [name], name, suggestName(name)))
  else {
    const read = readFact(name, entry, text)
    faults.push(...read.faults)
    const {file, source, asOf} = about
    if (read.fact) facts.set(name, {source, asOf, ...read.fact, file, place})
  }
}
