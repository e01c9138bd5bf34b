import type {APIRoute, GetStaticPaths} from 'astro'
import {type MachineSchemaName, machineSchemaFile, machineSchemaNames} from '../../site/feeds/machine-schemas.ts'
import {siteFrame} from '../../site/site-frame.ts'

export const getStaticPaths = (() =>
  machineSchemaNames.map(name => ({params: {name}, props: {name}}))) satisfies GetStaticPaths

/** The JSON Schemas of what programs can take. */
export const GET: APIRoute<{name: MachineSchemaName}> = async ({props: {name}}) => {
  const {settings} = await siteFrame()
  return new Response(machineSchemaFile(name, settings))
}
