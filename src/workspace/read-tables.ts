import {foreignKeyFaults, type KeyedTable} from '../core/data/foreign-keys.ts'
import {readJsonRecords} from '../core/data/json-records.ts'
import {readSchema, type SchemaRead} from '../core/data/read-schema.ts'
import {readTable} from '../core/data/read-table.ts'
import type {RecordsRead} from '../core/data/records.ts'
import type {Table} from '../core/data/table.ts'
import {fileStart} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'
import type {DataFolder} from './data-folder.ts'
import {claimName, type DataNames} from './data-names.ts'
import {readBytes} from './read-files.ts'

/** Read the tables of a data folder with their schemas; names that facts have taken are taken. */
export async function readTables(folder: DataFolder, names: DataNames): Promise<Map<string, Table>> {
  const tables = new Map<string, Table>()
  const keyed: KeyedTable[] = []
  const files = folder.files.filter(isTable)
  const schemas = folder.files.filter(file => file.endsWith('.schema.yaml'))
  for (const file of files) {
    const name = claimName(file, names, folder.faults)
    const schemaFile = schemaOf(file)
    if (name === undefined) continue
    if (schemas.includes(schemaFile)) await readOne(name, file, folder, tables, keyed)
    else folder.faults.push(await unpaired(file, folder))
  }
  for (const schema of schemas)
    if (!files.some(file => schemaOf(file) === schema)) folder.faults.push(lonelySchema(schema))
  for (const table of keyed) folder.faults.push(...foreignKeyFaults(table, tables))
  return tables
}

// --- internal ---

/** A hundred thousand rows have six million letters; a table for papers is smaller. */
const largestTable = 50_000_000

/** Excel keeps a file `~$…` beside a workbook that is open. */
function isTable(file: string): boolean {
  return /\.(csv|json|xlsx)$/.test(file) && !/\/~\$[^/]*$/.test(file)
}

function schemaOf(file: string): string {
  return file.replace(/\.\w+$/, '.schema.yaml')
}

async function readOne(
  name: string,
  file: string,
  folder: DataFolder,
  tables: Map<string, Table>,
  keyed: KeyedTable[]
): Promise<void> {
  const schemaFile = schemaOf(file)
  const {schema, yaml, faults}: SchemaRead = readSchema(schemaFile, await folder.read(schemaFile))
  folder.faults.push(...faults)
  const {records, fault} = await readRecords(file, folder, schema?.sheet)
  if (fault) folder.faults.push({...fault, file})
  if (!schema || !records) return
  const source = {name, file, schemaFile, records}
  const read = readTable(source, schema)
  folder.faults.push(...read.faults)
  if (!read.table) return
  tables.set(name, read.table)
  keyed.push({source, schema, table: read.table, placeInSchema: yaml.placeOf})
}

async function readRecords(file: string, folder: DataFolder, sheet?: string | number): Promise<RecordsRead> {
  if (file.endsWith('.xlsx')) {
    const {bytes, faults} = await readBytes(folder.pathOf(file), largestTable)
    if (!bytes) return {fault: faults[0]!}
    // The readers are loaded where a file needs them: most workspaces have no workbook.
    const {readXlsxRecords} = await import('./read-xlsx.ts')
    return readXlsxRecords(bytes, sheet)
  }
  const before = folder.faults.length
  const text = await folder.read(file, largestTable)
  if (folder.faults.length > before) return {fault: folder.faults.pop()!}
  if (!file.endsWith('.csv')) return readJsonRecords(text)
  const {readCsvRecords} = await import('./read-csv.ts')
  return readCsvRecords(text)
}

/** A table without a schema: the finding says which columns it would describe. */
async function unpaired(file: string, folder: DataFolder): Promise<Fault> {
  const {records} = await readRecords(file, folder)
  const columns = records?.header.slice(0, 20).join(', ').slice(0, 200)
  return {
    kind: 'unpaired-table',
    file,
    place: fileStart,
    actual: file,
    expected: schemaOf(file),
    words: {problem: 'schema', ...(columns && {columns})}
  }
}

function lonelySchema(schema: string): Fault {
  const expected = schema.replace('.schema.yaml', '.csv')
  return {kind: 'unpaired-table', file: schema, place: fileStart, actual: schema, expected, words: {problem: 'table'}}
}
