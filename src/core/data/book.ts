import type {DataFact, FactsFile} from './facts.ts'
import {defaultRounding, type RoundingPolicy} from './rounding.ts'
import type {Table} from './table.ts'

/** The data of a workspace by the names of its files: hyphens become underscores, `data/dia-ban.facts.yaml` → `dia_ban`. */
export interface DataBook {
  facts: ReadonlyMap<string, ReadonlyMap<string, DataFact>>
  /** what the facts files say of themselves */
  factsFiles: ReadonlyMap<string, FactsFile>
  tables: ReadonlyMap<string, Table>
  rounding: RoundingPolicy
}

/** A workspace without data. */
export const emptyBook: DataBook = {
  facts: new Map(),
  factsFiles: new Map(),
  tables: new Map(),
  rounding: defaultRounding
}

/** A book of facts alone. */
export function bookOf(facts: DataBook['facts']): DataBook {
  return {...emptyBook, facts}
}
