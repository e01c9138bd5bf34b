import type {Archive} from '../audit/archive.ts'
import type {Finding, Message, Severity} from '../diagnostic.ts'
import type {Fault, FaultKind} from '../markdown/fault.ts'
import type {Document} from '../model/document.ts'
import type {AddressFacts} from './address-facts.ts'
import type {PrintedFacts} from './printed.ts'
import type {WordForm} from './word-form.ts'

/** What a rule may look at: the paper, its workspace, the day, and the printed pages where there are any. */
export interface RuleContext {
  document: Document
  /** files of all papers by id: an id that stands twice has two */
  filesById: ReadonlyMap<string, readonly string[]>
  /** files by organ, number, symbol and period (`codeKey`), of the papers that were read together */
  filesByCode: ReadonlyMap<string, readonly string[]>
  /** ISO day of the check */
  today: string
  printed?: PrintedFacts
  /** what the addresses of the site tell, when it is built */
  addresses?: AddressFacts
  /** what was measured in the Word file that the paper was read from */
  word?: WordForm
  /** what the papers of the archive say of quantities on a day, by organ, noun and day; read when first asked for */
  archive?: () => Archive
  /** codes of rules that speak only when asked for */
  requested?: ReadonlySet<string>
}

/** What a text alone cannot show: other papers, the day, what the disk reader or the printer found. */
export interface ExampleCase {
  situation: Message
  text: string
  /** the paper's id, where its file's name matters */
  id?: string
  faults?: Fault[]
  filesById?: ReadonlyMap<string, readonly string[]>
  filesByCode?: ReadonlyMap<string, readonly string[]>
  today?: string
  printed?: Partial<PrintedFacts>
  addresses?: AddressFacts
  word?: Partial<WordForm>
  archive?: () => Archive
}

/** A whole text, or a body without front matter (then read as a Party report in draft), or a case around one. */
export type Example = string | ExampleCase

/** A bad example, then each finding as `line:col-line:col actual → expected` (without the parts that it lacks). */
export type BadExample = [example: Example, ...findings: string[]]

/** Words of a message that the engine takes from the finding, where they differ by language. */
export type Explanation = Record<string, string | Message | undefined>

/** One rule: it says what and where, the runner adds code, words and severity. File, manual page and test in one. */
export interface Rule {
  /** permanent, e.g. `BODY002` */
  code: string
  /** readable and as permanent, e.g. `label-sequence` */
  name: string
  severity: Severity
  /** severity in a draft, where it differs: form may still be wrong there */
  draftSeverity?: Severity
  /** clause of law or specification */
  basis: string
  /** `print` and `word`: needs the printed pages or a Word file, and is passed over without; `request`: only where its code is asked for */
  needs?: 'print' | 'word' | 'request'
  /** the reader's faults that this rule passes on */
  faultKind?: FaultKind
  check: (context: RuleContext, report: (finding: Finding) => void) => void
  /** further words for message and hint, made from the finding */
  explain?: (finding: Finding) => Explanation
  message: Message
  /** what to do next */
  hint: Message
  examples: {ok: Example[]; bad: BadExample[]}
}

/** Keep the literal's type; the list in `rules/index.ts` is the registry. */
export function defineRule(rule: Rule): Rule {
  return rule
}
