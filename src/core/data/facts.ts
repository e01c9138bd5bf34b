import {type core, z} from 'zod'
import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import {readYaml, type YamlData} from '../markdown/yaml.ts'
import {describeValue, valueAt, wantedBy} from '../model/read-issue.ts'

const describedSchema = z.strictObject({
  value: z.union([z.number(), z.string()]),
  unit: z.string().optional(),
  asOf: z.iso.date().optional(),
  source: z.string().optional(),
  note: z.string().optional()
})

/** One named quantity of `data/<name>.facts.yaml`. */
const factSchema = z.union([z.number(), z.string(), describedSchema])

const factsSchema = z.record(z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*$/u), factSchema)

/** A file with more slips than this holds something else than facts. */
const mostReported = 100

/** A value with where it comes from. */
export interface DataFact {
  value: number | string
  unit?: string
  asOf?: string
  source?: string
  /** e.g. `data/dia-ban.facts.yaml` */
  file: string
}

/** The name under which a facts file is known in formulas: `data/dia-ban.facts.yaml` → `dia_ban`. */
export function factsName(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/\.facts\.yaml$/, '')
    .replaceAll('-', '_')
}

/** Read one facts file; bad entries are faults and left out. */
export function readFacts(file: string, text: string): {facts: Map<string, DataFact>; faults: Fault[]} {
  const yaml = readYaml(text)
  const facts = new Map<string, DataFact>()
  const parsed = factsSchema.safeParse(yaml.value ?? {})
  const bad = parsed.success ? [] : parsed.error.issues
  const sound = withoutKeys(yaml.value, new Set(bad.map(({path}) => path[0])))
  for (const [name, fact] of Object.entries(factsSchema.safeParse(sound).data ?? {}))
    facts.set(name, typeof fact === 'object' ? {...fact, file} : {value: fact, file})
  const faults = bad.slice(0, mostReported).flatMap(issue => issueFaults(issue, yaml))
  return {facts, faults: [...yaml.faults, ...faults].map(fault => ({...fault, file}))}
}

// --- internal ---

function withoutKeys(value: unknown, keys: ReadonlySet<PropertyKey | undefined>): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)))
}

function issueFaults(issue: core.$ZodIssue, {value, placeOf, placeOfKey}: YamlData): Fault[] {
  const {path} = issue
  const words: Record<string, string> = path.length > 0 ? {field: path.join('.')} : {}
  if (issue.code === 'invalid_key')
    return [{kind: 'data-file', place: placeOfKey(path), actual: String(path.at(-1)), expected: 'ten_so_lieu', words}]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(name => ({
      kind: 'data-file',
      place: placeOfKey([...path, name]),
      actual: name,
      expected: closestName(name, Object.keys(describedSchema.shape)),
      words: {field: [...path, name].join('.')}
    }))
  const given = valueAt(value, path)
  return [{kind: 'data-file', place: placeOf(path), actual: describeValue(given), expected: wantedBy(issue), words}]
}
