import type {DocumentType, IssuingLimit} from './document-type.ts'
import type {FrontMatter} from './front-matter.ts'
import type {Organ} from './organ.ts'

// Điều 11 is known second-hand and Điều 10 (communes) not at all, so nothing here is more than a warning.
const article11 = {system: 'party', severity: 'warning', clause: 'QĐ 399, Điều 11', mark: 'S'} as const
const article10 = {system: 'party', severity: 'warning', clause: 'QĐ 399, Điều 10', mark: 'P'} as const
const centralOnly = {system: 'party', severity: 'warning', clause: 'QĐ 399, Điều 5', mark: 'M'} as const

/** The committee of a base-level Party organisation, whichever of its boards signs. */
export const notByBase: IssuingLimit = {...article11, level: 'base', kind: 'party-committee'}

/** The committee of a base-level Party organisation as a whole; its standing board may. */
export const notByBaseCommittee: IssuingLimit = {...notByBase, issuedBy: 'ban-chap-hanh'}

/** The standing board of a base-level Party organisation; the committee as a whole may. */
export const notByBaseStandingBoard: IssuingLimit = {...notByBase, issuedBy: 'ban-thuong-vu'}

/** Party cells, those that are base organisations and those below one. */
export const notByCells: IssuingLimit[] = [
  {...article11, level: 'base', kind: 'party-cell'},
  {...article11, level: 'cell', kind: 'party-cell'}
]

/** Commune committees: practice of the former districts, unconfirmed since communes stand above base organisations. */
export const doubtfulForCommunes: IssuingLimit = {...article10, level: 'commune', kind: 'party-committee'}

/** Everybody below the centre. */
export const centralPartyOnly: IssuingLimit[] = [
  {...centralOnly, level: 'province'},
  {...centralOnly, level: 'district'},
  {...centralOnly, level: 'commune'},
  {...centralOnly, level: 'base'},
  {...centralOnly, level: 'cell'}
]

/** The limits that forbid this organ, and the board that issues for it where it is known, a paper of this type. */
export function limitsAgainst(type: DocumentType, organ: Organ, issuedBy?: FrontMatter['issuedBy']): IssuingLimit[] {
  return type.limits.filter(
    limit =>
      limit.system === organ.system &&
      limit.level === organ.level &&
      (limit.kind === undefined || limit.kind === organ.kind) &&
      (limit.issuedBy === undefined || limit.issuedBy === issuedBy)
  )
}
