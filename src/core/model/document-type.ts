import type {Message, Severity} from '../diagnostic.ts'
import type {Numbering} from './front-matter.ts'
import type {Organ, System} from './organ.ts'

/** How sure a fact of law is: C two sources, T primary text, S second-hand, M common knowledge, P practice. */
export type Mark = 'C' | 'T' | 'S' | 'M' | 'P'

/** Who may not issue this type, and how sure that is: a finding's severity follows the mark (C → error, else warning). */
export interface IssuingLimit {
  system: System
  level: Organ['level']
  kind?: Organ['kind']
  issuedBy?: string
  severity: Severity
  clause: string
  mark: Mark
}

/** The layout family of the first page: titled paper, official letter, minutes with two signers, or a form. */
export type Layout = 'titled' | 'letter' | 'minutes' | 'form'

/** What one system says of a type. */
export interface SystemType {
  /** the abbreviation in the number, e.g. `NQ`; absent for state letters and for types without one */
  symbol?: string
  /** other symbols that were in use, by profile, e.g. `QĐi` under HD 36 */
  otherSymbols?: {symbol: string; profile: string}[]
  /** word before the addressees, where the type has them */
  addressees?: 'kinh-gui' | 'kinh-trinh'
  /** e.g. `QUYẾT NGHỊ:` */
  verbLine?: string
  /** how the body is numbered, where this system differs from the other */
  numbering?: Numbering
  clause: string
  mark: Mark
}

/** A type of official paper; one file and one line in `types/index.ts`. */
export interface DocumentType {
  slug: string
  label: Message
  layout: Layout
  numbering: Numbering
  party?: SystemType
  state?: SystemType
  limits: IssuingLimit[]
}
