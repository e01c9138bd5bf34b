import type {core} from 'zod'
import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import {readYaml, type YamlData} from '../markdown/yaml.ts'
import {slugOf} from '../vietnamese/fold.ts'
import {slug} from './field.ts'
import {type Organ, organSchema} from './organ.ts'
import {describeValue, valueAt, wantedBy} from './read-issue.ts'

/** A file with more slips than this holds something else than organs. */
const mostReported = 100

/** Read `data/organs.yaml`; a bad organ is a fault at its place and left out, the others stay. */
export function readOrgans(file: string, text: string): {organs: Map<string, Organ>; faults: Fault[]} {
  const yaml = readYaml(text)
  const faults: Fault[] = yaml.faults.map(fault => ({...fault, file}))
  const organs = new Map<string, Organ>()
  if (yaml.value === undefined || yaml.value === null) return {organs, faults}
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const actual = describeValue(yaml.value)
    return {organs, faults: [{kind: 'data-file', file, place: yaml.placeOf([]), actual, expected: 'key: value'}]}
  }
  for (const [key, value] of Object.entries(yaml.value)) {
    const parsed = organSchema.safeParse(value)
    if (!slug.safeParse(key).success) faults.push(keyFault(key, yaml, file))
    else if (parsed.success) organs.set(key, {...parsed.data, key})
    else if (faults.length < mostReported)
      faults.push(...parsed.error.issues.flatMap(issue => issueFaults(issue, key, yaml, file)))
  }
  for (const organ of organs.values()) faults.push(...parentFaults(organ, organs, yaml, file))
  return {organs, faults}
}

// --- internal ---

function keyFault(key: string, yaml: YamlData, file: string): Fault {
  const words = {field: key}
  return {kind: 'data-file', file, place: yaml.placeOfKey([key]), actual: key, expected: slugOf(key), words}
}

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
  if (parent === undefined) return []
  const place = yaml.placeOf([key, 'parent'])
  const words = {field: `${key}.parent`}
  if (!organs.has(parent)) {
    const expected = closestName(parent, organs.keys())
    return [{kind: 'data-file', file, place, actual: parent, expected, words}]
  }
  const circle = circleFrom(key, organs)
  return circle ? [{kind: 'data-file', file, place, actual: circle.join(' → '), words}] : []
}

/** The way up from an organ to itself: `a → b → a`. */
function circleFrom(start: string, organs: ReadonlyMap<string, Organ>): string[] | undefined {
  const way = [start]
  for (
    let key = organs.get(start)?.parent;
    key !== undefined && way.length <= organs.size;
    key = organs.get(key)?.parent
  ) {
    way.push(key)
    if (key === start) return way
  }
  return undefined
}
