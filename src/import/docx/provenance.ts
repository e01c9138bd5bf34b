import {originProperties, type Provenance} from '../../core/model/origin.ts'
import type {Package} from './package.ts'
import {partOfType, readRelationships} from './relationships.ts'

/** The paper that a file was exported from; nothing for the file of another program. */
export function readProvenance(source: Package): Provenance | undefined {
  const values = customProperties(source)
  const id = values.get(originProperties.id)
  if (id === undefined) return undefined
  return {
    id,
    contentHash: values.get(originProperties.contentHash) ?? '',
    schemaVersion: values.get(originProperties.schemaVersion) ?? ''
  }
}

/** What somebody or some program wrote into a file's own properties, by name. */
export function customProperties(source: Package): ReadonlyMap<string, string> {
  const part = partOfType(readRelationships(source, ''), 'custom-properties')
  const root = part === undefined ? undefined : source.xml(part)
  return new Map(
    (root?.children ?? []).map(property => [
      property.attributes.get('name') ?? '',
      property.children.map(({text}) => text).join('')
    ])
  )
}
