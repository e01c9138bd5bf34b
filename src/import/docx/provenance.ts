import {originProperties} from '../../core/model/origin.ts'
import type {Package} from './package.ts'
import {partOfType, readRelationships} from './relationships.ts'

/** What an export of ours says of itself in its properties. */
export interface Provenance {
  id: string
  contentHash: string
  schemaVersion: string
}

/** The paper that a file was exported from; nothing for the file of another program. */
export function readProvenance(source: Package): Provenance | undefined {
  const part = partOfType(readRelationships(source, ''), 'custom-properties')
  const root = part === undefined ? undefined : source.xml(part)
  const values = new Map(
    (root?.children ?? []).map(property => [
      property.attributes.get('name') ?? '',
      property.children.map(({text}) => text).join('')
    ])
  )
  const id = values.get(originProperties.id)
  if (id === undefined) return undefined
  return {
    id,
    contentHash: values.get(originProperties.contentHash) ?? '',
    schemaVersion: values.get(originProperties.schemaVersion) ?? ''
  }
}
