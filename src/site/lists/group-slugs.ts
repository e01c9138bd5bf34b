import {createHash} from 'node:crypto'
import {slugOf} from '../../core/vietnamese/fold.ts'

/** A name that needs a place in an address. */
export interface NamedKey {
  /** the same for all spellings of the name */
  key: string
  name: string
}

/**
 * A slug for each name, by its key. Of names with one slug (`Toàn`, `Toán`) the first keeps it and the others get a suffix that comes from
 * the name itself: so give the oldest names first, and no slug changes when a new name arrives. `taken` are slugs of others.
 */
export function groupSlugs(names: readonly NamedKey[], taken: ReadonlySet<string> = new Set()): Map<string, string> {
  const used = new Set(taken)
  const slugs = new Map<string, string>()
  for (const {key, name} of names) {
    const plain = slugOf(name)
    const slug = plain !== '' && !used.has(plain) ? plain : [plain, shortDigest(key)].filter(Boolean).join('-')
    used.add(slug)
    slugs.set(key, slug)
  }
  return slugs
}

// --- internal ---

function shortDigest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8)
}
