import {z} from 'zod'
import type {Document} from '../core/model/document.ts'
import {profileIds, statuses} from '../core/model/front-matter.ts'
import {signerSchema} from '../core/model/signer.ts'
import {codeText} from '../core/official/code.ts'
import {blank} from '../core/official/element.ts'

/** Relations to other papers that a page shows, in the order in which it shows them. */
export const relationNames = ['implements', 'amends', 'replaces', 'repeals', 'repliesTo', 'relatedTo'] as const
export type RelationName = (typeof relationNames)[number]

/** What the archive knows of a paper without its text: enough for the list, the panel and the JSON twin. */
export const paperSummarySchema = z.strictObject({
  id: z.string(),
  type: z.string().optional(),
  /** `Báo cáo`; the slug where the type is unknown */
  typeLabel: z.string(),
  /** number and symbol as printed; only with a number */
  code: z.string().optional(),
  /** the same with an ellipsis for what a draft does not know yet */
  codeShown: z.string(),
  issuedDate: z.string().optional(),
  place: z.string().optional(),
  subject: z.string().optional(),
  organ: z.string().optional(),
  system: z.enum(['party', 'state']),
  profile: z.enum(profileIds),
  status: z.enum(statuses),
  draftRound: z.int().optional(),
  to: z.array(z.string()),
  recipients: z.array(z.string()),
  signers: z.array(signerSchema),
  topics: z.array(z.string()),
  term: z.string().optional(),
  language: z.string(),
  /** the words of the marks, as printed */
  urgency: z.string().optional(),
  circulation: z.string().optional(),
  copy: z.string().optional(),
  relations: z.partialRecord(z.enum(relationNames), z.array(z.string()))
})

export type PaperSummary = z.infer<typeof paperSummarySchema>

/** The summary of a paper, as plain data. */
export function paperSummary(document: Document): PaperSummary {
  const {front, organ, type, profile, status} = document
  const {marks, copy} = profile
  return {
    id: document.id,
    type: front.type,
    typeLabel: type?.label.vi ?? front.type ?? 'Văn bản',
    code: front.codeNumber === undefined ? undefined : codeText(document).replaceAll(blank, '…'),
    codeShown: codeText(document).replaceAll(blank, '…'),
    issuedDate: front.issuedDate,
    place: front.place ?? organ?.place,
    subject: front.subject,
    organ: organ?.name ?? front.organName?.join(' '),
    system: document.system,
    profile: profile.id,
    status,
    draftRound: front.draftRound,
    to: front.to ?? [],
    recipients: front.recipients ?? [],
    signers: front.signer ?? [],
    topics: front.topics ?? [],
    term: front.term,
    language: front.language ?? 'vi',
    urgency: front.urgency && marks.urgency.texts.value[front.urgency],
    circulation: front.circulation && marks.circulation.texts.value[front.circulation],
    copy: front.copy && (document.copy?.profile.copy ?? copy).texts.value[front.copy.form],
    relations: Object.fromEntries(relationNames.flatMap(name => (front[name] ? [[name, front[name]]] : [])))
  }
}
