import {z} from 'zod'
import type {SiteSettings} from '../../core/data/site-settings.ts'
import {schemaAddress} from '../address.ts'
import {absolute} from '../page-links.ts'
import {paperTwinSchema} from '../paper/paper-twin-schema.ts'
import {datasetTwinSchema} from './dataset-twin-schema.ts'
import {listTwinSchema} from './list-twin-schema.ts'

/** What programs can take, each by the name of its schema below `schema/`. */
export const machineSchemas = {paper: paperTwinSchema, list: listTwinSchema, dataset: datasetTwinSchema} as const

export type MachineSchemaName = keyof typeof machineSchemas
export const machineSchemaNames = Object.keys(machineSchemas).filter(
  (name): name is MachineSchemaName => name in machineSchemas
)

/** The JSON Schema (2020-12) of one of them, as a file. */
export function machineSchemaFile(name: MachineSchemaName, settings: SiteSettings): string {
  const {$schema, ...schema} = z.toJSONSchema(machineSchemas[name], {io: 'output'})
  return `${JSON.stringify({$schema, $id: absolute(schemaAddress(name), settings), ...schema}, undefined, 2)}\n`
}
