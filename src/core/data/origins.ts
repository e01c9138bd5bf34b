import type {DataFact} from './facts.ts'
import type {Table, TableField} from './table.ts'
import type {Origin} from './value.ts'

/** Where a fact was written down. */
export function originOfFact(name: string, {file, source, asOf, note, hidden}: DataFact): Origin {
  return {file, name, ...present({source, asOf, note, hidden})}
}

/** Where a cell was written down; a whole column where no row is given. `index` counts from 0, the origin's row from 1. */
export function originOfCell(table: Table, field: TableField, index?: number): Origin {
  const {file, source, asOf, note} = table
  const hidden = table.hidden ?? field.hidden
  const row = index === undefined ? {} : {row: index + 1}
  return {file, name: field.name, ...row, ...present({source, asOf, note, hidden})}
}

/** All places once, in the order in which they are met. */
export function mergeOrigins(...lists: readonly (readonly Origin[])[]): readonly Origin[] {
  const filled = lists.filter(list => list.length > 0)
  if (filled.length < 2) return filled[0] ?? []
  return [...new Map(filled.flat().map(origin => [placeKey(origin), origin])).values()]
}

// --- internal ---

function placeKey({file, name, row}: Origin): string {
  return JSON.stringify([file, name, row])
}

type Notes = Pick<Origin, 'source' | 'asOf' | 'note' | 'hidden'>

function present(notes: Notes): Notes {
  return Object.fromEntries(Object.entries(notes).filter(([, text]) => text !== undefined))
}
