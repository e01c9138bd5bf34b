import {sha256} from '../../workspace/cache.ts'
import {makeTable} from './make-table.ts'
import type {Files} from './packed-files.ts'
import {type Indexer, readFragment, writeFragment} from './pagefind-index.ts'
import type {SearchRecord} from './search-record.ts'

/** What one part of an archive puts below `pagefind/<name>/`. */
export interface YearIndex {
  /** the name of the table's file */
  table: string
  files: Files
}

/** Index the papers of one part: what Pagefind makes of them. */
export function indexYear(name: string, records: readonly SearchRecord[], indexer: Indexer): Promise<Files> {
  return indexer.index(
    name,
    records.map(record => ({url: urlOf(record), content: record.content}))
  )
}

/** The files of a part: Pagefind's, with the papers' own words in place of the indexed ones, and the table. */
export function yearFiles(made: Files, records: readonly SearchRecord[]): YearIndex {
  const byUrl = new Map(records.map(record => [urlOf(record), record]))
  const files: Files = new Map(
    [...made].filter(([path]) => /^(?:index\/|pagefind-entry\.json$|pagefind\..*\.pf_meta$)/.test(path))
  )
  const marks = new Map<SearchRecord, string>()
  for (const [path, content] of made) {
    const [, mark] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? []
    if (mark === undefined) continue
    const fragment = readFragment(content)
    const record = byUrl.get(fragment.url)
    if (!record) throw new Error(`Pagefind names a paper that it was not given: ${fragment.url}`)
    marks.set(record, mark)
    files.set(path, writeFragment({...fragment, url: record.address, content: record.text, meta: shownFacts(record)}))
  }
  const table = JSON.stringify(makeTable(records.map(record => ({record, mark: marks.get(record) ?? ''}))))
  const tableName = `papers-${sha256(table).slice(0, 10)}.json`
  files.set(tableName, Buffer.from(table))
  return {table: tableName, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))}
}

// --- internal ---

/** A fragment's name comes from what Pagefind is given: with the text's digest in it another text never has an old name. */
function urlOf({address, text, subject, code}: SearchRecord): string {
  return `${address}#${sha256(JSON.stringify([text, subject, code])).slice(0, 10)}`
}

/** What a result shows beside the excerpt. */
function shownFacts({type, code, subject = '', organ, preamble}: SearchRecord): Record<string, string> {
  return {type: type.name, code, subject, organ: organ?.name ?? '', preamble: String(preamble)}
}
