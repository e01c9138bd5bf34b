import type {SearchRecord} from './search-record.ts'
import type {SearchTable} from './search-table.ts'

/** The table of a part; `marks` are the names that Pagefind gave the papers' fragments. */
export function makeTable(records: readonly {record: SearchRecord; mark: string}[]): SearchTable {
  const types = numbered<[string, string]>()
  const organs = numbered<[string, string]>()
  const statuses = numbered<string>()
  const topics = numbered<string>()
  const signers = numbered<string>()
  const rows = records.map(({record, mark}): SearchTable['rows'][number] => [
    mark,
    record.day ?? '',
    record.number,
    types.of(record.type.key, [record.type.key, record.type.name]),
    record.organ ? organs.of(record.organ.key, [record.organ.key, record.organ.name]) : -1,
    statuses.of(record.status, record.status),
    record.topics.map(topic => topics.of(topic, topic)),
    record.signers.map(signer => signers.of(signer, signer))
  ])
  return {
    types: types.items,
    organs: organs.items,
    statuses: statuses.items,
    topics: topics.items,
    signers: signers.items,
    rows
  }
}

// --- internal ---

/** Things in the order in which they were met, each with its number. */
function numbered<Item>(): {items: Item[]; of(key: string, item: Item): number} {
  const places = new Map<string, number>()
  const items: Item[] = []
  return {
    items,
    of(key, item) {
      const place = places.get(key) ?? items.push(item) - 1
      places.set(key, place)
      return place
    }
  }
}
