import {z} from 'zod'
import {profileIds, statuses} from '../../core/model/front-matter.ts'
import {signerSchema} from '../../core/model/signer.ts'

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
  /** keys of the organs that issued it, as far as `data/organs.yaml` knows them; the first is `organ` */
  organKeys: z.array(z.string()),
  system: z.enum(['party', 'state']),
  profile: z.enum(profileIds),
  status: z.enum(statuses),
  draftRound: z.int().optional(),
  to: z.array(z.string()),
  recipients: z.array(z.string()),
  signers: z.array(signerSchema),
  topics: z.array(z.string()),
  /** ids under which it stood before */
  formerIds: z.array(z.string()),
  term: z.string().optional(),
  language: z.string(),
  /** the words of the marks, as printed */
  urgency: z.string().optional(),
  circulation: z.string().optional(),
  copy: z.string().optional(),
  /** how many places of the text are made from data */
  figures: z.int(),
  relations: z.partialRecord(z.enum(relationNames), z.array(z.string()))
})

export type PaperSummary = z.infer<typeof paperSummarySchema>
