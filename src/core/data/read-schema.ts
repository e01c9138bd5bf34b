import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import {readYaml, type YamlData} from '../markdown/yaml.ts'
import {capFaults} from './cap-faults.ts'
import {constraintFaults} from './cell-schema.ts'
import {schemaNames, type TableSchema, tableSchema} from './table-schema.ts'
import {dataFault, issueFaults} from './yaml-issues.ts'

/** A schema file: the schema where it is sound, and the places of its entries for findings that come later. */
export interface SchemaRead {
  schema?: TableSchema
  yaml: YamlData
  faults: Fault[]
}

/** Read `data/<name>.schema.yaml`; a schema with a fault describes no table. */
export function readSchema(file: string, text: string): SchemaRead {
  const yaml = readYaml(text)
  const {data, error} = tableSchema.safeParse(yaml.value ?? {})
  const issues = yaml.faults.length > 0 ? [] : (error?.issues ?? [])
  const faults = [
    ...yaml.faults,
    ...issues.flatMap(issue => issueFaults(issue, issue.path, yaml, schemaNames)),
    ...(data ? ownFaults(data, yaml) : [])
  ]
  const placed = capFaults(faults).map(fault => ({...fault, file}))
  return {schema: faults.length === 0 ? data : undefined, yaml, faults: placed}
}

// --- internal ---

/** What a schema says about its own fields must be true of them. */
function ownFaults({fields, primaryKey = [], foreignKeys = []}: TableSchema, yaml: YamlData): Fault[] {
  const names = fields.map(({name}) => name)
  const unknown = (listed: readonly string[], path: PropertyKey[]): Fault[] =>
    listed
      .map((name, index) => ({name, path: [...path, index]}))
      .filter(({name}) => !names.includes(name))
      .map(({name, path}) => dataFault(yaml.placeOf(path), path, name, closestName(name, names)))
  const repeated = fields.flatMap(({name}, index) =>
    names.indexOf(name) < index
      ? [dataFault(yaml.placeOf(['fields', index, 'name']), ['fields', index, 'name'], name, 'other-field')]
      : []
  )
  const constraints = fields.flatMap((field, index) =>
    constraintFaults(field).map(({path, actual, expected}) => {
      const whole = ['fields', index, 'constraints', ...path]
      return dataFault(yaml.placeOf(whole), whole, actual, expected)
    })
  )
  const foreign = foreignKeys.flatMap(({fields: own, reference}, index) => [
    ...unknown(own, ['foreignKeys', index, 'fields']),
    ...(own.length === reference.fields.length ? [] : [lengthFault(index, own.length, reference.fields.length, yaml)])
  ])
  return [...repeated, ...constraints, ...unknown(primaryKey, ['primaryKey']), ...foreign]
}

function lengthFault(index: number, wanted: number, actual: number, yaml: YamlData): Fault {
  const path = ['foreignKeys', index, 'reference', 'fields']
  return dataFault(yaml.placeOf(path), path, String(actual), `= ${wanted}`)
}
