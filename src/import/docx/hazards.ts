import {doubtful, type Remark} from '../remark.ts'
import type {Package} from './package.ts'
import type {Relationship} from './relationships.ts'

/** What a file holds besides its text that could act: it is told, and never opened or followed. */
export function findHazards(source: Package, links: ReadonlyMap<string, Relationship>): Remark[] {
  const hasMacros = source.names.some(name => /(?:^|\/)vbaProject\.bin$/i.test(name))
  const outside = [...links.values()].filter(link => link.isExternal)
  const addresses = outside.filter(link => link.type === 'hyperlink').length
  const parts = outside.length - addresses
  return [
    ...(hasMacros ? [doubtful('macros', [])] : []),
    ...(addresses > 0 ? [{...doubtful('links', []), count: addresses}] : []),
    ...(parts > 0 ? [{...doubtful('external-parts', []), count: parts}] : [])
  ]
}
