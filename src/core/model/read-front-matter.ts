import type {core} from 'zod'
import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import type {YamlData} from '../markdown/yaml.ts'
import {type FrontMatter, frontMatterSchema} from './front-matter.ts'
import {describeValue, valueAt, wantedBy} from './read-issue.ts'

type Issue = core.$ZodIssue

/** A file with more slips than this is no front matter; its reader needs to see no more of them. */
const mostReported = 100

/** Made once: a schema that is new to zod is compiled before it judges anything, which takes as long as the rest of the reading. */
const anyFields = frontMatterSchema.partial()

/** Narrow the front matter: what fits the schema is kept, each thing that does not is a fault at its place. */
export function readFrontMatter(yaml: YamlData): {front: Partial<FrontMatter>; faults: Fault[]} {
  const faults: Fault[] = []
  const given = isRecord(yaml.value) ? yaml.value : {}
  if (yaml.value !== undefined && yaml.value !== null && !isRecord(yaml.value))
    faults.push({
      kind: 'wrong-type',
      place: yaml.placeOf([]),
      actual: describeValue(yaml.value),
      expected: 'key: value',
      words: {field: 'front matter'}
    })
  const parsed = anyFields.safeParse(given)
  if (parsed.success) return {front: parsed.data, faults}
  const spoiled = new Set<PropertyKey>()
  for (const issue of parsed.error.issues.flatMap(issue => deepest(issue, given))) {
    if (faults.length < mostReported) faults.push(...issueFaults(issue, given, yaml))
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) for (const key of issue.keys) spoiled.add(key)
    else spoiled.add(issue.path[0]!)
  }
  const sound = Object.fromEntries(Object.entries(given).filter(([key]) => !spoiled.has(key)))
  return {front: anyFields.parse(sound), faults}
}

// --- internal ---

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** In a union (one or many) only the branch that the author meant says something useful. */
function deepest(issue: Issue, given: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const value = valueAt(given, issue.path)
  const branches = issue.errors.map(branch =>
    branch.map(inner => ({...inner, path: [...issue.path, ...inner.path]}) as Issue)
  )
  const meant =
    branches.find(branch => branch.some(inner => inner.path.length > issue.path.length)) ??
    branches[Array.isArray(value) ? 0 : branches.length - 1]
  return (meant ?? []).flatMap(inner => deepest(inner, given))
}

function issueFaults(issue: Issue, given: unknown, yaml: YamlData): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path)
    return issue.keys.slice(0, mostReported).map(key => ({
      kind: 'unknown-key',
      place: yaml.placeOfKey([...issue.path, key]),
      actual: key,
      expected: closestName(key, known)
    }))
  }
  const name = issue.path.join('.')
  const value = valueAt(given, issue.path)
  const actual = describeValue(value)
  const place = actual === undefined ? yaml.placeOfKey(issue.path) : yaml.placeOf(issue.path)
  return [{kind: 'wrong-type', place, actual, expected: wantedBy(issue, value), words: {field: name}}]
}

function knownKeys(path: PropertyKey[]): string[] {
  if (path[0] === undefined) return Object.keys(frontMatterSchema.shape)
  if (path[0] === 'copy' && path.length === 1)
    return ['form', 'organ', 'codeNumber', 'issuedDate', 'place', 'recipients', 'archive', 'signer']
  return ['authority', 'position', 'secondPosition', 'fullName', 'organ']
}
