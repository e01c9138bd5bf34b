import {type Zippable, zipSync} from 'fflate'

/** Zip a package so that equal parts give equal bytes: in the order of their names after `first`, at one fixed time. */
export function zipPackage(
  parts: readonly (readonly [string, Uint8Array])[],
  first: string,
  stored = false
): Uint8Array {
  const ordered = [...parts].sort(([a], [b]) => rank(a, first) - rank(b, first) || (a < b ? -1 : 1))
  const files: Zippable = {}
  for (const [name, bytes] of ordered)
    files[name] = [bytes, {level: stored && name === first ? 0 : 6, mtime: beginning}]
  return zipSync(files)
}

// --- internal ---

/** The first day that a zip can hold, at noon: Java takes its midnight for a mark. Its fields are local time, so this is the same everywhere. */
const beginning = new Date(1980, 0, 1, 12)

function rank(name: string, first: string): number {
  return name === first ? 0 : 1
}
