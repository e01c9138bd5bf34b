import type {Fault} from '../markdown/fault.ts'
import {readYaml} from '../markdown/yaml.ts'
import {type Organ, organSchema} from './organ.ts'

/** Read `data/organs.yaml`; a bad organ is a fault at its place and left out, the others stay. */
export function readOrgans(file: string, text: string): {organs: Map<string, Organ>; faults: Fault[]} {
  const yaml = readYaml(text)
  const faults: Fault[] = yaml.faults.map(fault => ({...fault, file}))
  const organs = new Map<string, Organ>()
  if (typeof yaml.value !== 'object' || yaml.value === null) return {organs, faults}
  for (const [key, value] of Object.entries(yaml.value)) {
    const parsed = organSchema.safeParse(value)
    if (parsed.success) organs.set(key, {...parsed.data, key})
    else
      for (const issue of parsed.error.issues) {
        const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
        faults.push({
          kind: 'data-file',
          file,
          place: yaml.placeOf([key, ...path]),
          actual: [key, ...path].map(String).join('.'),
          words: {reason: issue.message}
        })
      }
  }
  for (const organ of organs.values())
    if (organ.parent !== undefined && !organs.has(organ.parent))
      faults.push({
        kind: 'data-file',
        file,
        place: yaml.placeOf([organ.key, 'parent']),
        actual: `${organ.key}.parent`,
        words: {reason: organ.parent}
      })
  return {organs, faults}
}
