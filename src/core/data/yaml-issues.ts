import type {core} from 'zod'
import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import type {YamlData} from '../markdown/yaml.ts'
import {describeValue, valueAt, wantedBy} from '../model/read-issue.ts'
import {suggestName} from './data-name.ts'

/** An issue of a data file's schema as a fault at its place; `names` are the keys of the file, for “did you mean”. */
export function issueFaults(issue: core.$ZodIssue, path: PropertyKey[], yaml: YamlData, names: string[]): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(name => {
      const place = yaml.placeOfKey([...path, name])
      return dataFault(place, [...path, name], name, closestName(name, names) ?? 'no-key')
    })
  const value = valueAt(yaml.value, path)
  // What is not there is missed at the name of what should hold it.
  const place = value === undefined && path.length > 1 ? yaml.placeOfKey(path.slice(0, -1)) : yaml.placeOf(path)
  const wanted = issue.code === 'custom' ? wantedByOwn(issue.message, value) : wantedBy(issue, value)
  return [dataFault(place, path, describeValue(value), wanted)]
}

/** A wrong entry of a data file. */
export function dataFault(place: Fault['place'], path: PropertyKey[], actual?: string, expected?: string): Fault {
  return {kind: 'data-file', place, actual, expected, words: path.length > 0 ? {field: path.join('.')} : {}}
}

// --- internal ---

/** Our own conditions say in their message what they want. */
function wantedByOwn(message: string, value: unknown): string {
  return message === 'data-name' ? suggestName(String(value)) : message
}
