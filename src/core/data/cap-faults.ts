import type {Fault} from '../markdown/fault.ts'

/** A reader of findings needs a few; what comes after a hundred in one file says nothing new. */
export const mostFaults = 100

/** The first hundred faults of a file, then one that says how many more there are (`further` ones were counted only). */
export function capFaults(faults: readonly Fault[], further = 0): Fault[] {
  const left = faults.length - mostFaults + further
  const last = faults[Math.min(faults.length, mostFaults) - 1]
  if (left <= 0 || !last) return [...faults]
  return [...faults.slice(0, mostFaults), {kind: 'more-faults', place: last.place, actual: String(left)}]
}
