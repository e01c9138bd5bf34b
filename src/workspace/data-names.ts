import {dataNameOf, isDataName, suggestName} from '../core/data/data-name.ts'
import {fileStart} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'

/** Names of formulas that files have taken. */
export type DataNames = Map<string, string>

/** Take the name under which formulas know a file: `data/dan-so.csv` → `dan_so`. Nothing, and a fault, where it is no name or taken. */
export function claimName(file: string, names: DataNames, faults: Fault[]): string | undefined {
  const name = dataNameOf(file)
  const isName = isDataName(name)
  const expected = isName ? 'own-name' : suggestName(name).replaceAll('_', '-')
  if (!isName || names.has(name)) {
    faults.push({kind: 'data-file', file, place: fileStart, actual: name, expected})
    return undefined
  }
  names.set(name, file)
  return name
}
