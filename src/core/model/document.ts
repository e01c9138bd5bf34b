import type {ListItem, Root, RootContent} from 'mdast'
import type {DataBook} from '../data/book.ts'
import type {SiteSettings} from '../data/site-settings.ts'
import type {Place} from '../diagnostic.ts'
import type {Component} from '../markdown/attributes.ts'
import type {Fault} from '../markdown/fault.ts'
import type {NumberedBlock} from '../markdown/numbering.ts'
import type {Profile} from '../profiles/profile.ts'
import type {Redacted} from '../redaction/redact.ts'
import type {DocumentType} from './document-type.ts'
import type {FrontMatter, Status} from './front-matter.ts'
import type {Organ, System} from './organ.ts'

/** One run of blocks that is numbered and paginated for itself: the body, or an appendix. */
export interface Section {
  blocks: RootContent[]
  /** the `<Appendix>` element; absent for the body */
  appendix?: Component
  numbered: Map<RootContent | ListItem, NumberedBlock>
}

/** An official paper, read: typed front matter, resolved organ, type and profile, numbered sections, and the reader's faults. */
export interface Document {
  /** e.g. `2026/12-nq-du` */
  id: string
  /** path in messages, e.g. `content/2026/12-nq-du.mdx` */
  file: string
  /** what is read: marked names stand in it as such, see `redaction` */
  text: string
  /** the text as its author wrote it, marks and all */
  source: string
  redaction: Redacted
  /** the front matter as typed, without its fences */
  yaml?: string
  front: Partial<FrontMatter>
  placeOf: (path: PropertyKey[]) => Place
  placeOfKey: (path: PropertyKey[]) => Place
  status: Status
  system: System
  type?: DocumentType
  organ?: Organ
  coOrgans: Organ[]
  organs: ReadonlyMap<string, Organ>
  profile: Profile
  /** who copies, and the format in force on the day of the copy */
  copy?: {organ: Organ | undefined; profile: Profile}
  body: Root
  sections: Section[]
  book: DataBook
  faults: Fault[]
}

/** What a paper is read against: the organs and the data of its workspace. */
export interface WorkspaceData {
  organs: ReadonlyMap<string, Organ>
  book: DataBook
  /** who and what the archive site is; the default where a workspace states nothing */
  site?: SiteSettings
}
