import {z} from 'zod'

/** One part of the search index, as the browser learns of it. */
export const searchPartSchema = z.strictObject({
  /** its folder below `pagefind/` */
  name: z.string(),
  papers: z.int(),
  /** the file of its table */
  table: z.string()
})

export const searchPartsSchema = z.array(searchPartSchema)
export type SearchPart = z.infer<typeof searchPartSchema>

/** A paper in a table: mark of its fragment, day, number, then indices of type, organ, status, topics and signers. */
export type TableRow = [
  mark: string,
  day: string,
  number: number,
  type: number,
  organ: number,
  status: number,
  topics: number[],
  signers: number[]
]

/** The papers of a part without their words, for facets and order; names stand once, as key and name. */
export interface SearchTable {
  types: [string, string][]
  organs: [string, string][]
  statuses: string[]
  topics: string[]
  signers: string[]
  rows: TableRow[]
}
