import {type AccessLevel, narrower} from './access-level.ts'
import type {FrontMatter, Status} from './front-matter.ts'

/**
 * Who may see a paper: what it states, never wider than the mark that is printed on it; a draft that states nothing stays in the office,
 * any other paper takes the default of the workspace (`site.defaultAccess` of `data/settings.yaml`).
 */
export function accessOf(
  {access, circulation}: Pick<Partial<FrontMatter>, 'access' | 'circulation'>,
  status: Status,
  byDefault: AccessLevel
): AccessLevel {
  const stated = access ?? (status === 'draft' ? narrower(byDefault, 'internal') : byDefault)
  return circulation === undefined ? stated : narrower(stated, markLevels[circulation])
}

// --- internal ---

const markLevels: Record<NonNullable<FrontMatter['circulation']>, AccessLevel> = {
  'luu-hanh-noi-bo': 'internal',
  'tai-lieu-hoi-nghi': 'internal',
  'khong-pho-bien': 'internal',
  'xem-xong-tra-lai': 'restricted'
}
