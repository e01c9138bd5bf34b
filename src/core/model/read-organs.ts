import type {core} from 'zod'
import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import {readYaml, type YamlData} from '../markdown/yaml.ts'
import {type Organ, organSchema} from './organ.ts'
import {describeValue, valueAt, wantedBy} from './read-issue.ts'

/** Read `data/organs.yaml`; a bad organ is a fault at its place and left out, the others stay. */
export function readOrgans(file: string, text: string): {organs: Map<string, Organ>; faults: Fault[]} {
  const yaml = readYaml(text)
  const faults: Fault[] = yaml.faults.map(fault => ({...fault, file}))
  const organs = new Map<string, Organ>()
  if (yaml.value === undefined || yaml.value === null) return {organs, faults}
  if (typeof yaml.value !== 'object') {
    const actual = describeValue(yaml.value)
    return {organs, faults: [{kind: 'data-file', file, place: yaml.placeOf([]), actual, expected: 'key: value'}]}
  }
  for (const [key, value] of Object.entries(yaml.value)) {
    const parsed = organSchema.safeParse(value)
    if (parsed.success) organs.set(key, {...parsed.data, key})
    else faults.push(...parsed.error.issues.flatMap(issue => issueFaults(issue, key, yaml, file)))
  }
  for (const organ of organs.values()) faults.push(...parentFaults(organ, organs, yaml, file))
  return {organs, faults}
}

// --- internal ---

function issueFaults(issue: core.$ZodIssue, key: string, yaml: YamlData, file: string): Fault[] {
  const path = [key, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(name => ({
      kind: 'data-file',
      file,
      place: yaml.placeOfKey([...path, name]),
      actual: name,
      expected: closestName(name, Object.keys(organSchema.shape)),
      words: {field: [...path, name].join('.')}
    }))
  const value = valueAt(yaml.value, path)
  const place = value === undefined ? yaml.placeOfKey(path.slice(0, -1)) : yaml.placeOf(path)
  const words = {field: path.join('.')}
  return [{kind: 'data-file', file, place, actual: describeValue(value), expected: wantedBy(issue, value), words}]
}

function parentFaults(organ: Organ, organs: ReadonlyMap<string, Organ>, yaml: YamlData, file: string): Fault[] {
  const {key, parent} = organ
  if (parent === undefined || organs.has(parent)) return []
  const expected = closestName(parent, organs.keys())
  const place = yaml.placeOf([key, 'parent'])
  return [{kind: 'data-file', file, place, actual: parent, expected, words: {field: `${key}.parent`}}]
}
