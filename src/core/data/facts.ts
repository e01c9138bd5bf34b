import {z} from 'zod'
import type {Fault} from '../markdown/fault.ts'
import {readYaml} from '../markdown/yaml.ts'

/** One named quantity of `data/<name>.facts.yaml`. */
const factSchema = z.union([
  z.number(),
  z.string(),
  z.strictObject({
    value: z.union([z.number(), z.string()]),
    unit: z.string().optional(),
    asOf: z.iso.date().optional(),
    source: z.string().optional(),
    note: z.string().optional()
  })
])

const factsSchema = z.record(z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*$/u), factSchema)

/** A value with where it comes from. */
export interface DataFact {
  value: number | string
  unit?: string
  asOf?: string
  source?: string
  /** e.g. `data/dia-ban.facts.yaml` */
  file: string
}

/** Facts by file name (hyphens become underscores) and key: `{dia_ban.thon}`. */
export type FactTable = ReadonlyMap<string, ReadonlyMap<string, DataFact>>

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
  const faults = yaml.faults.map(fault => ({...fault, file}))
  const parsed = factsSchema.safeParse(yaml.value ?? {})
  const facts = new Map<string, DataFact>()
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      faults.push({kind: 'data-file', file, place: yaml.placeOf(issue.path), actual: issue.path.join('.')})
    return {facts, faults}
  }
  for (const [name, fact] of Object.entries(parsed.data))
    facts.set(name, typeof fact === 'object' ? {...fact, file} : {value: fact, file})
  return {facts, faults}
}
